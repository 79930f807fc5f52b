package fr.carnet.schoollife.absenteeism.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;

import java.time.LocalDateTime;

/** One absence of the month, its duration and the class of its reason; no words of the family (<i>R131-6</i>). */
public record MonthAbsence(LocalDateTime from, LocalDateTime to, AbsenceState state, AbsenceReason reason) {
}
