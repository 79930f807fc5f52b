package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;

/** A stretch of the day that begins before the other one has ended. */
public class SlotsOverlap extends BusinessException {

    public SlotsOverlap(Object... details) {
        super(details);
    }
}
