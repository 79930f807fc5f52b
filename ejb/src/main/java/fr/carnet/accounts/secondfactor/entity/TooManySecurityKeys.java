package fr.carnet.accounts.secondfactor.entity;

import fr.carnet.shared.entity.BusinessException;

/** The account holds as many security keys as anybody may use; one is taken off before another is added. */
public class TooManySecurityKeys extends BusinessException {

    public TooManySecurityKeys(int most) {
        super(most);
    }
}
