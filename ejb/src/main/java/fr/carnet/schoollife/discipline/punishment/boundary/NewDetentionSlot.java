package fr.carnet.schoollife.discipline.punishment.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An hour of detention to open.
 *
 * @param supervisor a member of the staff; null while nobody is found
 */
public record NewDetentionSlot(@NotNull LocalDate day, @NotNull LocalTime starts, @NotNull LocalTime ends, @NotBlank @Size(max = 40) String room,
        @Min(1) @Max(60) int capacity, Long supervisor) {
}
