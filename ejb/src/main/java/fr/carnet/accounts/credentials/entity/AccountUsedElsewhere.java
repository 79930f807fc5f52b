package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The account also serves in another school, or in another quality: the code of one school does not open all that again. */
public class AccountUsedElsewhere extends BusinessException {
}
