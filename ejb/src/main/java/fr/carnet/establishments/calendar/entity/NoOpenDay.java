package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;

/** A school that is never open. */
public class NoOpenDay extends BusinessException {

    public NoOpenDay(Object... details) {
        super(details);
    }
}
