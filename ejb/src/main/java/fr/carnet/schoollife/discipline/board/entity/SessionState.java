package fr.carnet.schoollife.discipline.board.entity;

/** What became of a session. */
public enum SessionState {
    CALLED,
    HELD,
    NO_QUORUM,
    /** Not held, because the conseil waits for the criminal courts (<i>D511-47; ED-098</i>). */
    CANCELLED
}
