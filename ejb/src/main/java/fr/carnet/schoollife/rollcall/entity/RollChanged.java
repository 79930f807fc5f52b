package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** Somebody corrected the roll since it was shown. */
public class RollChanged extends BusinessException {

    public RollChanged(long roll) {
        super(roll);
    }
}
