package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** A period ends after it begins. */
public class PeriodBackwards extends BusinessException {
}
