package fr.carnet.schoollife.rollcall.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A lesson of the day and its roll.
 *
 * @param audience codes of divisions and groups
 * @param taken    when the roll was taken; null while it is not
 * @param absent   pupils away, when it is taken
 * @param running  whether its roll may be taken now: a quarter of an hour before the lesson until its end
 */
public record DayRoll(long lesson, LocalDate day, LocalTime starts, LocalTime ends, String subject, String audience, String room,
        Instant taken, int absent, int late, boolean running) {
}
