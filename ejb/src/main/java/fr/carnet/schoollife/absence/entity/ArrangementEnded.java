package fr.carnet.schoollife.absence.entity;

import fr.carnet.shared.entity.BusinessException;

/** It was ended already, and whoever ended it first stays the one who did. */
public class ArrangementEnded extends BusinessException {

    public ArrangementEnded(long arrangement) {
        super(arrangement);
    }
}
