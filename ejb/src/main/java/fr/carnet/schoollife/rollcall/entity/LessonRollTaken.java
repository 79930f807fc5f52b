package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** The roll of that lesson was taken on that day, so that the lesson was held, there and then. */
public class LessonRollTaken extends BusinessException {

    public LessonRollTaken(Object... details) {
        super(details);
    }
}
