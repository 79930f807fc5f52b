package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;

/** Hours that end before they start, or of which one is missing. */
public class WrongHours extends BusinessException {

    public WrongHours(Object... details) {
        super(details);
    }
}
