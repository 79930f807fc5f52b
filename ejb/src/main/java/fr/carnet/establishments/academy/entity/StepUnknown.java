package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No step has this number. */
public class StepUnknown extends UnknownThing {

    public StepUnknown(Object... details) {
        super(details);
    }
}
