package fr.carnet.schoollife.absence.boundary;

/** A pupil to tick. */
public record PupilChoice(long id, String lastName, String firstName, String division) {
}
