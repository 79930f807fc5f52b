package fr.carnet.people.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such pupil in the school in scope; a pupil of another school gets the same answer (<i>TS-053</i>). */
public class PupilUnknown extends UnknownThing {

    public PupilUnknown(long pupil) {
        super(pupil);
    }
}
