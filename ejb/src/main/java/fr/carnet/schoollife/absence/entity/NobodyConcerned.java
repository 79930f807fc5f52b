package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** An act on many absences, or for many pupils, names at least one. */
public class NobodyConcerned extends BusinessException {
}
