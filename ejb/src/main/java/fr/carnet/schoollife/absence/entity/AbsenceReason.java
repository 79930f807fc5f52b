package fr.carnet.schoollife.absence.entity;

import java.util.Arrays;
import java.util.List;

/**
 * Why a pupil was absent, from a closed list with coarse labels (<i>TS-045</i>): no diagnosis, no belief.
 *
 * <p>Five are legitimate by law (<i>Code de l'éducation, art. L131-8; ED-004</i>); {@link #OTHER} is judged by the authority;
 * {@link #CONVENIENCE} is a reason that the school does not accept. A school's own labels stand under one of these.
 */
public enum AbsenceReason {
    UNKNOWN(LegalValue.NONE),
    CHILD_ILLNESS(LegalValue.LEGITIMATE), CONTAGIOUS_RELATIVE(LegalValue.LEGITIMATE), FAMILY_MEETING(LegalValue.LEGITIMATE),
    TRANSPORT(LegalValue.LEGITIMATE), FOLLOWING_PARENTS(LegalValue.LEGITIMATE),
    OTHER(LegalValue.JUDGED), CONVENIENCE(LegalValue.NOT_LEGITIMATE);

    private final LegalValue value;

    AbsenceReason(LegalValue value) {
        this.value = value;
    }

    public LegalValue value() {
        return value;
    }

    /** One of the five reasons that L131-8 holds legitimate. */
    public boolean legitimate() {
        return value == LegalValue.LEGITIMATE;
    }

    /** What a family may say: one of the five, or another that the school will judge. */
    public static List<AbsenceReason> ofFamilies() {
        return Arrays.stream(values()).filter(reason -> reason.legitimate() || reason == OTHER).toList();
    }

    /** The state of an absence for which somebody who may class gives this reason. */
    public AbsenceState stateWhenClassed() {
        return switch (value) {
            case LEGITIMATE -> AbsenceState.LEGITIMATE;
            case JUDGED -> AbsenceState.AWAITING;
            case NOT_LEGITIMATE -> AbsenceState.NOT_LEGITIMATE;
            case NONE -> AbsenceState.UNJUSTIFIED;
        };
    }
}
