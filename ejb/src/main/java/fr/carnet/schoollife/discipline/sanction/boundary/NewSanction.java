package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.schoollife.discipline.sanction.entity.SanctionKind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * A sanction that the head decided, to record.
 *
 * @param days for a temporary exclusion only, 1 to 8
 * @param hours for a mesure de responsabilisation only, 1 to 20
 * @param notifiedOn day of the written notice; null while not notified, and then the family sees nothing of it
 */
public record NewSanction(long pupil, @NotNull SanctionKind kind, @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String motive, Integer days, Integer hours, LocalDate notifiedOn) {
}
