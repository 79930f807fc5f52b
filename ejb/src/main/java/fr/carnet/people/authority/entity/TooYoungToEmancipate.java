package fr.carnet.people.authority.entity;

import fr.carnet.shared.entity.BusinessException;

/** A minor is emancipated from sixteen on (<i>Code civil, art. 413-2</i>). */
public class TooYoungToEmancipate extends BusinessException {
}
