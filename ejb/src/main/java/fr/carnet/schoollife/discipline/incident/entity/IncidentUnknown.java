package fr.carnet.schoollife.discipline.incident.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such incident in the school in scope, or not for this person. */
public class IncidentUnknown extends UnknownThing {

    public IncidentUnknown(long incident) {
        super(incident);
    }
}
