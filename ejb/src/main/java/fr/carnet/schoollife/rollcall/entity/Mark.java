package fr.carnet.schoollife.rollcall.entity;

/**
 * What a roll says of a pupil when it is not simply «présent».
 *
 * <p>Infirmary, exclusion from the lesson and early departure are not absences (<i>ED-015</i>): the pupil was there, or is elsewhere in the
 * school. {@code PRESENT} is written in a study hall only, where nobody in particular is expected.
 */
public enum Mark {
    ABSENT, LATE, LEFT_EARLY, EXCLUDED, INFIRMARY, REMARK, PRESENT;

    /** Whether words must go with it: facts only (<i>TS-045</i>). */
    public boolean asksNote() {
        return this == EXCLUDED || this == REMARK;
    }

    /** Whether it happened at a time of its own, within the lesson. */
    public boolean hasTime() {
        return this == LATE || this == LEFT_EARLY || this == EXCLUDED || this == INFIRMARY;
    }
}
