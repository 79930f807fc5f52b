package fr.carnet.schoollife.record.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such fact in the school in scope. */
public class FactUnknown extends UnknownThing {

    public FactUnknown(long fact) {
        super(fact);
    }
}
