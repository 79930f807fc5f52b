package fr.carnet.establishments.calendar.entity;

import fr.carnet.shared.entity.BusinessException;

/** A threshold in minutes that no school could mean. */
public class MinutesOutOfBounds extends BusinessException {

    public MinutesOutOfBounds(Object... details) {
        super(details);
    }
}
