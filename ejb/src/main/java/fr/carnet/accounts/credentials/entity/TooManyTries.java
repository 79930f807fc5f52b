package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** Tries came too fast: the next one is heard after some minutes (<i>DP-041</i>). */
public class TooManyTries extends BusinessException {

    public TooManyTries(long minutes) {
        super(minutes);
    }
}
