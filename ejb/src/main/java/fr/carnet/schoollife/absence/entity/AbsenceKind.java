package fr.carnet.schoollife.absence.entity;

/**
 * Why a pupil is not in the lesson, as the school sees it. Only two kinds are absences of the pupil: in all others the pupil is
 * elsewhere in charge of the school, or is kept away by the school itself (<i>ED-015</i>).
 *
 * <p>The counting function of the database says the same by its own {@code counts_as_absence}; a test holds them together.
 */
public enum AbsenceKind {
    ABSENCE(true, false), COLLECTIVE(true, false),
    RECURRENT(false, false), PLACEMENT(false, false), OUTING(false, false),
    EXCLUSION_INCLUSION(false, true), INFIRMARY(false, true),
    CONSERVATORY_BAN(false, false), SCHOOL_EXCLUSION(false, false);

    private final boolean absence;
    private final boolean inSchool;

    AbsenceKind(boolean absence, boolean inSchool) {
        this.absence = absence;
        this.inSchool = inSchool;
    }

    public boolean countsAsAbsence() {
        return absence;
    }

    /** In the building though not in the lesson: on the list of who is to be found when it burns. */
    public boolean presentInSchool() {
        return inSchool;
    }
}
