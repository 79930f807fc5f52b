package fr.carnet.people.authority.entity;

import fr.carnet.shared.entity.BusinessException;

/** Nobody is emancipated who is of age already. */
public class AlreadyOfAge extends BusinessException {
}
