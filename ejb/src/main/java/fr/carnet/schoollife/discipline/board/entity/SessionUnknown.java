package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.UnknownThing;

/** No such session of the conseil de discipline in the school in scope. */
public class SessionUnknown extends UnknownThing {

    public SessionUnknown(long session) {
        super(session);
    }
}
