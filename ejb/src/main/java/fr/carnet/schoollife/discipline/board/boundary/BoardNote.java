package fr.carnet.schoollife.discipline.board.boundary;

/** What is kept after the decision of a conseil de discipline. */
public enum BoardNote {
    /** The recteur confirmed or changed the decision (<i>D511-52</i>). */
    RECTOR_ANSWERED,
    /** A pupil under the instruction obligation has another school (<i>D511-43; ED-097</i>). */
    ENROLLED_ELSEWHERE
}
