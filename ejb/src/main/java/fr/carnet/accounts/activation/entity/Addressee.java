package fr.carnet.accounts.activation.entity;

/**
 * The person a code is for: one guardian of one school, or one member of its staff.
 *
 * <p>Two separated parents are two addressees; the same parent known in two schools is two as well, and may gather the codes on
 * one account.
 */
public record Addressee(Kind kind, long id, long establishmentId) {

    /** Who may receive a code today; pupils wait for their parents’ consent (<i>TS-007</i>). */
    public enum Kind { GUARDIAN, STAFF }
}
