package fr.carnet.schoollife.discipline.incident.entity;

import fr.carnet.shared.entity.BusinessException;

/** The pupil took no part in that incident. */
public class NotInvolved extends BusinessException {

    public NotInvolved(long pupil) {
        super(pupil);
    }
}
