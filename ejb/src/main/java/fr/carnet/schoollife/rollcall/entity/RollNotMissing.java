package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** The roll was taken meanwhile, or is not expected yet: nobody has to be reminded of it. */
public class RollNotMissing extends BusinessException {

    public RollNotMissing(long lesson) {
        super(lesson);
    }
}
