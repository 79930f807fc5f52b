package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such absence, or not of this school. */
public class StaffAbsenceUnknown extends UnknownThing {

    public StaffAbsenceUnknown(Object... details) {
        super(details);
    }
}
