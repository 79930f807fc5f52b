package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.schoollife.lateness.entity.LatenessReason;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import java.time.LocalDateTime;

/**
 * A lateness to record.
 *
 * @param minutes lost, from 1 to 240: beyond half a day it is an absence
 */
public record NewLateness(long pupil, @NotNull LocalDateTime arrivedAt, @Min(1) @Max(240) int minutes,
        @NotNull LatenessReason reason) {
}
