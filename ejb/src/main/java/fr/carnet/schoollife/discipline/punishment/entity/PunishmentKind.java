package fr.carnet.schoollife.discipline.punishment.entity;

/**
 * The nature of a punition scolaire, a measure of order inside the school, never on the administrative file (<i>ED-030, ED-031, ED-036</i>).
 *
 * <p>A school names its own; the nature decides the follow-up: a detention has its place and hour, an exclusion from a course its
 * written report, and what has something to be done is settled as done or not.
 */
public enum PunishmentKind {
    NOTE_TO_PARENTS, APOLOGY, EXTRA_WORK, COURSE_EXCLUSION, DETENTION, OTHER;

    /** An exclusion from a course is exceptional and owes a report to the CPE and the head (<i>ED-033</i>). */
    public boolean owesReport() {
        return this == COURSE_EXCLUSION;
    }

    public boolean isDetention() {
        return this == DETENTION;
    }
}
