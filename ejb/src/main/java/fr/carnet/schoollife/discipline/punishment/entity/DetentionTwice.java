package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.BusinessException;

/** The pupil is already in detention at that hour. */
public class DetentionTwice extends BusinessException {

    public DetentionTwice(long pupil) {
        super(pupil);
    }
}
