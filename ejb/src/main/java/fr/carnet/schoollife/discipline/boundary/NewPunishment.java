package fr.carnet.schoollife.discipline.boundary;

import fr.carnet.schoollife.discipline.entity.PunishmentKind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * A punishment to record.
 *
 * @param motive facts only, which the family will read
 */
public record NewPunishment(long pupil, @NotNull PunishmentKind kind, @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 500) String motive) {
}
