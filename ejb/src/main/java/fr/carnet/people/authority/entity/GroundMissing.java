package fr.carnet.people.authority.entity;

import fr.carnet.shared.entity.BusinessException;

/** A measure that opens again what was closed says why (<i>D-15</i>). */
public class GroundMissing extends BusinessException {
}
