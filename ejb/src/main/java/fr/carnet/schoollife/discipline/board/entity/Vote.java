package fr.carnet.schoollife.discipline.board.entity;

import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;

/**
 * A secret ballot on one sanction, as counts: who voted what is known to nobody (<i>D511-41; ED-094</i>).
 *
 * @param chairFor how the chair's casting vote goes when the others are equal; null when it was not needed
 * @param revokes  whether it is about the sursis of an earlier sanction of that kind, and not a new sanction (<i>ED-055</i>)
 */
public record Vote(SanctionKind kind, int inFavour, int against, int blank, Boolean chairFor, boolean revokes) {

    /** By the majority of the votes expressed; blank ones are not. */
    public boolean adopted() {
        return inFavour > against || inFavour == against && Boolean.TRUE.equals(chairFor);
    }

    public int cast() {
        return inFavour + against + blank;
    }
}
