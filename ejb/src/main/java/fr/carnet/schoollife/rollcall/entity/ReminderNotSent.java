package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** The mail relay does not answer: nothing has left, and nothing is kept as sent. */
public class ReminderNotSent extends BusinessException {
}
