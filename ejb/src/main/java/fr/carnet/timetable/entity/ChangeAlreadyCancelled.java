package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.BusinessException;

/** The change had been cancelled before. */
public class ChangeAlreadyCancelled extends BusinessException {

    public ChangeAlreadyCancelled(Object... details) {
        super(details);
    }
}
