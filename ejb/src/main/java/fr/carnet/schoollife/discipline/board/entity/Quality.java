package fr.carnet.schoollife.discipline.board.entity;

/** In what quality somebody is called to a session (<i>D511-31; ED-091</i>). */
public enum Quality {

    MEMBER, PUPIL, GUARDIAN, DEFENDER, REQUESTER, WITNESS, WITNESS_GUARDIAN;

    /** Whether it is by an office, and not as a family or for one. */
    public boolean isOfTheSchool() {
        return this == MEMBER || this == REQUESTER;
    }
}
