package fr.carnet.schoollife.board.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;

import java.time.LocalDateTime;

/**
 * A pupil who is not in the school now, as far as rolls and records tell.
 *
 * @param division null when the pupil has none
 * @param since    when the absence began; Europe/Paris
 */
public record AbsentNow(long absence, long pupil, String lastName, String firstName, String division, LocalDateTime since,
        AbsenceKind kind, AbsenceState state) {
}
