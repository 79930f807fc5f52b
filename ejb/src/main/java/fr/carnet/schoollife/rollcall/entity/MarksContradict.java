package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** A pupil cannot be absent from the lesson and something else in it. */
public class MarksContradict extends BusinessException {

    public MarksContradict(long pupil) {
        super(pupil);
    }
}
