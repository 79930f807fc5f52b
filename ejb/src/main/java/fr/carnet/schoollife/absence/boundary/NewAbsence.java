package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDateTime;

/** An absence to record; times as the school's clock shows them. */
public record NewAbsence(long pupil, @NotNull LocalDateTime from, @NotNull LocalDateTime to, @NotNull AbsenceReason reason) {
}
