package fr.carnet.shared.entity;

/** How far a {@link Finding} reaches. */
public enum Severity {
    /** The school is refused whole and its data are left untouched. */
    BLOCKING,
    /** The line is refused, the rest of the school goes on. */
    ERROR,
    /** The line is taken; somebody should look. */
    WARNING,
    /** Good to know, nothing to do. */
    INFO
}
