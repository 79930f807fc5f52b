package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** The family has given none of the five legal reasons: somebody must choose one. */
public class NoReasonGiven extends BusinessException {
}
