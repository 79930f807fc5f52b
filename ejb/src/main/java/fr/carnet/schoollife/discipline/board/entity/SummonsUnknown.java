package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.shared.entity.UnknownThing;

/** Nobody is called to that session under that number. */
public class SummonsUnknown extends UnknownThing {

    public SummonsUnknown(long summons) {
        super(summons);
    }
}
