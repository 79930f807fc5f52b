package fr.carnet.timetable.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such change, or not of this school. */
public class ChangeUnknown extends UnknownThing {

    public ChangeUnknown(Object... details) {
        super(details);
    }
}
