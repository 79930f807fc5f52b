package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.BusinessException;

/** Nothing can be moved to a day on which the school is closed. */
public class SchoolClosedThatDay extends BusinessException {

    public SchoolClosedThatDay(Object... details) {
        super(details);
    }
}
