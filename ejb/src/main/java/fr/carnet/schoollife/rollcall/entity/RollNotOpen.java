package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** No roll may be taken now: the lesson is to come, of another day, not held, or the school is closed. */
public class RollNotOpen extends BusinessException {

    public RollNotOpen(RollTime time) {
        super(time);
    }
}
