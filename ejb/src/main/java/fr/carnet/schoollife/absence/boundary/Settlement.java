package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.Set;

/**
 * The school's answer to one absence or to many alike.
 *
 * @param reason    one of the five and {@code OTHER} accept, {@code CONVENIENCE} refuses, {@code UNKNOWN} opens it again
 * @param ownReason the school's own label under that reason; null for none
 */
public record Settlement(@NotEmpty Set<Long> absences, @NotNull AbsenceReason reason, Long ownReason, @Size(max = 300) String cause) {
}
