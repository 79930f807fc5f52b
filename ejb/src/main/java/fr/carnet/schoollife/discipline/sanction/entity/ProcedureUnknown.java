package fr.carnet.schoollife.discipline.sanction.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such procedure in the school in scope. */
public class ProcedureUnknown extends UnknownThing {

    public ProcedureUnknown(long procedure) {
        super(procedure);
    }
}
