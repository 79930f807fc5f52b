package fr.carnet.imports.entity;

/** What became of a school in a run. */
public enum SchoolStatus {
    /** Its data are what its files say. */
    IMPORTED,
    /** Rehearsed: counted, and left as it was. */
    PLANNED,
    /** A blocking finding: left as it was. */
    REFUSED,
    /** A fault of ours: left as it was, to be tried again by restarting the run. */
    FAILED
}
