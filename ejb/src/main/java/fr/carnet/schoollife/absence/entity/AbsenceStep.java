package fr.carnet.schoollife.absence.entity;

/** What happened to an absence, in its history; {@code SEEN}: somebody of the family has seen the school's answer. */
public enum AbsenceStep {
    RECORDED, LENGTHENED, SHORTENED, MERGED, EXPLAINED, EXPLANATION_WITHDRAWN, ACCEPTED, REFUSED, TO_JUDGE, REOPENED, CANCELLED, SEEN;

    static AbsenceStep to(AbsenceState state) {
        return switch (state) {
            case LEGITIMATE -> ACCEPTED;
            case NOT_LEGITIMATE -> REFUSED;
            case AWAITING -> TO_JUDGE;
            case UNJUSTIFIED -> REOPENED;
        };
    }
}
