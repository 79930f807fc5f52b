package fr.carnet.schoollife.discipline.sanction.entity;

/** Where a procedure stands. */
public enum ProcedureState {
    /** Facts written, nobody told yet. */
    OPENED,
    /** The pupil was told in writing, or called before the conseil de discipline; the time to prepare a defence runs. */
    NOTICED,
    /** Waiting for the criminal courts (<i>D511-47; ED-098</i>). */
    SUSPENDED,
    DECIDED,
    NOTIFIED,
    EXECUTED,
    /** Closed without a sanction. */
    DROPPED;

    /** Whether somebody still has something to do. */
    public boolean isOpen() {
        return this != EXECUTED && this != DROPPED;
    }

    public boolean isBeforeDecision() {
        return this == OPENED || this == NOTICED || this == SUSPENDED;
    }
}
