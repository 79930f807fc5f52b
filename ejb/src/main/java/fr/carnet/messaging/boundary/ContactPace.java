package fr.carnet.messaging.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import java.time.LocalTime;

/**
 * How fast a school calls families, in minutes, as its head sets it.
 *
 * @param grace     from the roll to the first message
 * @param step      from one try to the next
 * @param lettersAt when the letters of the day are due
 */
public record ContactPace(@Min(0) @Max(120) int grace, @Min(5) @Max(120) int step, @NotNull LocalTime lettersAt) {
}
