package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.BusinessException;

/** The lesson of that day is already not held, or moved: that change is to be cancelled first. */
public class LessonAlreadyChanged extends BusinessException {

    public LessonAlreadyChanged(Object... details) {
        super(details);
    }
}
