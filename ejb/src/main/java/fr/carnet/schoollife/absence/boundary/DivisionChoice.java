package fr.carnet.schoollife.absence.boundary;

/** A division to choose. */
public record DivisionChoice(long id, String code) {
}
