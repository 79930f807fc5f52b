package fr.carnet.schoollife.discipline.board.boundary;

/** What the recteur decided on appeal, after the commission académique (<i>R511-49, D511-52</i>). */
public enum RectorAnswer {
    CONFIRMED,
    /** The recteur's own decision takes the place of that of the conseil: its words are kept with the answer. */
    CHANGED,
    /** Nothing is left of the sanction: it is erased at once (<i>ED-115</i>). */
    ANNULLED
}
