package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.BusinessException;

/** A lesson of no time at all, or of less. */
public class LessonEndsBeforeItStarts extends BusinessException {

    public LessonEndsBeforeItStarts(Object... details) {
        super(details);
    }
}
