package fr.carnet.schoollife.absence.entity;

/**
 * Where an absence stands (<i>ED-005</i>): nobody explained it, somebody did and the school has not answered, the school accepted or
 * refused the explanation.
 */
public enum AbsenceState {
    UNJUSTIFIED, AWAITING, LEGITIMATE, NOT_LEGITIMATE;

    /** The school has said what it thinks of it. */
    public boolean settled() {
        return this == LEGITIMATE || this == NOT_LEGITIMATE;
    }

    /** Without legitimate reason nor valid excuse; what awaits an answer is not, until it is refused (<i>L131-8, ED-007</i>). */
    public boolean withoutReason() {
        return this == UNJUSTIFIED || this == NOT_LEGITIMATE;
    }
}
