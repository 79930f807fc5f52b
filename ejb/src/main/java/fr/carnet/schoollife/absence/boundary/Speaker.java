package fr.carnet.schoollife.absence.boundary;

/** A holder of authority over the pupil, who may have said something of an absence. */
public record Speaker(long id, String name) {
}
