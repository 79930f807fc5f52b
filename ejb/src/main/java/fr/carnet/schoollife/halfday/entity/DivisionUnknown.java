package fr.carnet.schoollife.halfday.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such division in the school in scope, this year. */
public class DivisionUnknown extends UnknownThing {

    public DivisionUnknown(long division) {
        super(division);
    }
}
