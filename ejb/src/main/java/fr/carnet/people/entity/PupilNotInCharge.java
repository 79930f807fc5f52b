package fr.carnet.people.entity;

import fr.carnet.shared.entity.UnknownThing;

/**
 * A teacher asked for a pupil of the school who is in none of his or her divisions or groups.
 *
 * <p>On the page it reads like a pupil who does not exist; the journal tells the two apart.
 */
public class PupilNotInCharge extends UnknownThing {

    public PupilNotInCharge(long pupil) {
        super(pupil);
    }
}
