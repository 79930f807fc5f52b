package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** The explanation was withdrawn already, or the school has answered it: it stays as it is. */
public class ExplanationTaken extends BusinessException {
}
