package fr.carnet.schoollife.rollcall.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * When a teacher is reminded, without anybody asking, of a roll that was not taken.
 *
 * @param minutes after the beginning of the lesson; null for never. Not before the roll is said to be missing
 */
public record RollReminderRule(@Min(15) @Max(240) Integer minutes) {
}
