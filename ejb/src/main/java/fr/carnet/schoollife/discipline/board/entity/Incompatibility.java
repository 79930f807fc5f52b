package fr.carnet.schoollife.discipline.board.entity;

/** Why a person does not sit, and somebody else does in his or her place (<i>D511-34; ED-092</i>). */
public enum Incompatibility {
    /** The pupil whose case is heard. */
    CONCERNED,
    /** A parent, a brother or a sister of that pupil, or who has the pupil in charge. */
    RELATIVE,
    /** Who asked for the conseil, or told the facts. */
    REQUESTER,
    /** A pupil who was temporarily excluded this year. */
    EXCLUDED,
    /** No bar of the law: the person could not come. */
    UNAVAILABLE
}
