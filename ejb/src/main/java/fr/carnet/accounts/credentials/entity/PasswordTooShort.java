package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** A password has at least twelve characters (<i>SE-011</i>). */
public class PasswordTooShort extends BusinessException {

    public PasswordTooShort(int least, int given) {
        super(least, given);
    }
}
