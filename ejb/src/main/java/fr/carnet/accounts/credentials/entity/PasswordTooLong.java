package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** A password has at most 128 characters; it is never cut (<i>SE-011</i>). */
public class PasswordTooLong extends BusinessException {

    public PasswordTooLong(int most) {
        super(most);
    }
}
