package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absence.entity.AbsenceStep;

import java.time.LocalDateTime;

/** One line of the history of an absence. */
public record AbsenceChangeLine(AbsenceStep what, AbsenceState state, AbsenceReason reason, LocalDateTime from, LocalDateTime to,
        String cause, LocalDateTime at, String by) {
}
