package fr.carnet.establishments.academy.entity;

/** How far an académie is with a service. */
public enum AcademyState {
    /** No school may open; where every académie begins. */
    CLOSED,
    /** Only the schools that were named may. */
    PILOT,
    /** The pilot was looked at; its schools go on, the others wait. */
    EVALUATED,
    /** Every school may. */
    OPEN;

    /** One after the other; a pilot may name other schools, and closing is possible from everywhere. */
    public boolean mayFollow(AcademyState former) {
        return switch (this) {
            case CLOSED -> former != CLOSED;
            case PILOT -> former == CLOSED || former == PILOT;
            case EVALUATED -> former == PILOT;
            case OPEN -> former == EVALUATED;
        };
    }

    /** Power is given by two; whoever sees a danger closes alone. */
    public boolean needsTwo() {
        return this != CLOSED;
    }

    public boolean lets(boolean pilotSchool) {
        return this == OPEN || this != CLOSED && pilotSchool;
    }
}
