package fr.carnet.schoollife.rollcall.entity;

import fr.carnet.shared.entity.BusinessException;

/** A departure or an exclusion happened during the lesson, from its start to its end. */
public class TimeOutsideLesson extends BusinessException {

    public TimeOutsideLesson(Mark mark) {
        super(mark);
    }
}
