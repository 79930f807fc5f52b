package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.BusinessException;

/** The last day is before the first one. */
public class AbsenceEndsBeforeItStarts extends BusinessException {

    public AbsenceEndsBeforeItStarts(Object... details) {
        super(details);
    }
}
