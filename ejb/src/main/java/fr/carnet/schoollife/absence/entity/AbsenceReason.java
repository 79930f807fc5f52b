package fr.carnet.schoollife.absence.entity;

/**
 * Why a pupil was absent, from a closed list with coarse labels (<i>TS-045</i>): no diagnosis, no belief.
 *
 * <p>Five are legitimate by law (<i>Code de l'éducation, art. L131-8; ED-004</i>); any other is judged by the authority.
 */
public enum AbsenceReason {
    UNKNOWN, CHILD_ILLNESS, CONTAGIOUS_RELATIVE, FAMILY_MEETING, TRANSPORT, FOLLOWING_PARENTS, OTHER;

    /** One of the five reasons that L131-8 holds legitimate. */
    public boolean legitimate() {
        return this != UNKNOWN && this != OTHER;
    }
}
