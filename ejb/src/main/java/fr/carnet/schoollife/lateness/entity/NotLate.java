package fr.carnet.schoollife.lateness.entity;

import fr.carnet.shared.entity.BusinessException;

/** The pupil has no lesson under way from which minutes could be counted: somebody has to give them. */
public class NotLate extends BusinessException {

    public NotLate(long pupil) {
        super(pupil);
    }
}
