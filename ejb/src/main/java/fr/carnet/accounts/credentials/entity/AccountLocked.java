package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** Ten failures in a row: no further try is heard for a day, or until a new code opens the account again (<i>SE-010</i>). */
public class AccountLocked extends BusinessException {
}
