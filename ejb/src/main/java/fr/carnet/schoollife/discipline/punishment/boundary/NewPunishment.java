package fr.carnet.schoollife.discipline.punishment.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A punishment to give or to propose.
 *
 * @param type   on the list of the school
 * @param motive facts only, which the family will read
 * @param work   what the pupil has to do; null when nothing
 * @param slot   for a detention, the hour at which it is held; null to leave it to school life
 */
public record NewPunishment(long pupil, long type, @NotNull LocalDate decidedOn, @NotBlank @Size(max = 500) String motive,
        @Size(max = 500) String work, Long slot) {
}
