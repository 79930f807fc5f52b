package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** A mark concerns a pupil who is not, or no longer, in the list of this roll. */
public class PupilNotOnRoll extends BusinessException {

    public PupilNotOnRoll(long pupil) {
        super(pupil);
    }
}
