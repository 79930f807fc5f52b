package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** The person has no authority over this pupil, or has none any more. */
public class SpeakerUnknown extends BusinessException {

    public SpeakerUnknown(long guardian) {
        super(guardian);
    }
}
