package fr.carnet.people.authority.entity;

import fr.carnet.shared.entity.BusinessException;

/** A measure about a person names the person. */
public class PersonNotChosen extends BusinessException {
}
