package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** No day of class lies between the two days, or the pupil is already recorded away on each. */
public class NoWeekConcerned extends BusinessException {
}
