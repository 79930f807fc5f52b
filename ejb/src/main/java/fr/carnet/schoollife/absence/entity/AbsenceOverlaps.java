package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** The pupil is already recorded absent during part of that time: the family would read it twice. */
public class AbsenceOverlaps extends BusinessException {

    public AbsenceOverlaps(long pupil) {
        super(pupil);
    }
}
