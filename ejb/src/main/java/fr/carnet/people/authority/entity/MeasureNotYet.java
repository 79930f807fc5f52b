package fr.carnet.people.authority.entity;

import fr.carnet.shared.entity.BusinessException;

/** A measure is recorded once it has effect, never before. */
public class MeasureNotYet extends BusinessException {
}
