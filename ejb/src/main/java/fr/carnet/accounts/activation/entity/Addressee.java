package fr.carnet.accounts.activation.entity;

/**
 * The person a code is for: one guardian of one school, one member of its staff, or one of its pupils.
 *
 * <p>Two separated parents are two addressees; the same parent known in two schools is two as well, and may gather the codes on
 * one account.
 */
public record Addressee(Kind kind, long id, long establishmentId) {

    public enum Kind { GUARDIAN, STAFF, PUPIL }
}
