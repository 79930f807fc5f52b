package fr.carnet.establishments.academy.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No académie has this number. */
public class AcademyUnknown extends UnknownThing {

    public AcademyUnknown(Object... details) {
        super(details);
    }
}
