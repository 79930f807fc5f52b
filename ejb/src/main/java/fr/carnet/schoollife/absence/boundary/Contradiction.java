package fr.carnet.schoollife.absence.boundary;

import java.time.LocalDateTime;

/**
 * A pupil who is absent by the record and there by a roll.
 *
 * @param from start of the lesson whose roll says so
 */
public record Contradiction(long absence, long pupil, long roll, LocalDateTime from, LocalDateTime to) {
}
