package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceReason;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * The same absence of many, in one act: the bus that did not come, an outing, a placement.
 *
 * @param divisions all their pupils, and {@code pupils} besides
 * @param reason    what classes it at once when its kind counts as an absence: {@code TRANSPORT} for a bus
 */
public record GroupAbsence(@NotNull AbsenceKind kind, @NotNull AbsenceReason reason, @NotNull LocalDateTime from, @NotNull LocalDateTime to,
        Set<Long> divisions, Set<Long> pupils, @Size(max = 300) String cause) {
}
