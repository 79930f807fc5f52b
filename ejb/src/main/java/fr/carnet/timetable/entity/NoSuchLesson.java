package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.BusinessException;

/** The lesson does not take place on that day, or is not of this school. */
public class NoSuchLesson extends BusinessException {

    public NoSuchLesson(Object... details) {
        super(details);
    }
}
