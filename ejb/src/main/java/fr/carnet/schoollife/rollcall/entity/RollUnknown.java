package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such lesson, division, group or roll, or not for this person: a teacher takes the roll of his or her own lessons. */
public class RollUnknown extends UnknownThing {

    public RollUnknown(Object asked) {
        super(asked);
    }
}
