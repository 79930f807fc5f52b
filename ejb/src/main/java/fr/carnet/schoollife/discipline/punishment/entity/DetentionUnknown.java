package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such detention, or no such hour of detention, in the school in scope. */
public class DetentionUnknown extends UnknownThing {

    public DetentionUnknown(long id) {
        super(id);
    }
}
