package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** Somebody else took this roll first: it is shown, to be corrected, and never doubled. */
public class RollAlreadyTaken extends BusinessException {

    public RollAlreadyTaken(long roll) {
        super(roll);
    }
}
