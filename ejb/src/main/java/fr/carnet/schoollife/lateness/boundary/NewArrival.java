package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.schoollife.lateness.entity.LatenessReason;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A pupil who comes in late, now.
 *
 * @param minutes since the beginning of the pupil's lesson when null
 */
public record NewArrival(long pupil, @Min(1) @Max(240) Integer minutes, @NotNull LatenessReason reason) {
}
