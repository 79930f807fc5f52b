package fr.carnet.schoollife.lateness.boundary;

import java.time.LocalDateTime;

/**
 * What the pupil shows to enter the lesson; the reason is not on it.
 *
 * @param by who admitted the pupil
 */
public record LatePass(long id, String school, String lastName, String firstName, String division, LocalDateTime at, int minutes, String by) {
}
