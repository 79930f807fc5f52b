package fr.carnet.people.boundary;

import java.time.LocalDate;

/**
 * A pupil in a list of the school.
 *
 * @param lastName name of use when there is one
 * @param division principal division of the year; null when none
 * @param left whether the pupil has left the school
 */
public record PupilLine(long id, String lastName, String firstName, String division, LocalDate birthDate, boolean left) {
}
