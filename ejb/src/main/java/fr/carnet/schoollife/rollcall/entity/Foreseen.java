package fr.carnet.schoollife.rollcall.entity;

/**
 * Why somebody is not expected in a lesson, as whoever takes the roll may know it: the class of the reason and never the reason
 * (<i>TS-045</i>).
 */
public enum Foreseen {
    ABSENCE, ARRANGEMENT, OUTING, PLACEMENT, ELSEWHERE, INFIRMARY, EXCLUSION;

    /** The class of a kind of absence; a kind that is not known here is told as an absence. */
    public static Foreseen of(String absenceKind) {
        return switch (absenceKind) {
            case "RECURRENT" -> ARRANGEMENT;
            case "OUTING" -> OUTING;
            case "PLACEMENT" -> PLACEMENT;
            case "EXCLUSION_INCLUSION" -> ELSEWHERE;
            case "INFIRMARY" -> INFIRMARY;
            case "CONSERVATORY_BAN", "SCHOOL_EXCLUSION" -> EXCLUSION;
            default -> ABSENCE;
        };
    }

    /** The mark that the sheet proposes: whoever takes the roll has nothing to press for a pupil who was foreseen away. */
    public Mark mark() {
        return this == INFIRMARY ? Mark.INFIRMARY : Mark.ABSENT;
    }
}
