package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;

/** A closure on a day that is not of the school year. */
public class ClosureOutsideYear extends BusinessException {

    public ClosureOutsideYear(Object... details) {
        super(details);
    }
}
