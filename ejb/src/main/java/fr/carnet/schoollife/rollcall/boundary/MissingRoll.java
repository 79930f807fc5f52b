package fr.carnet.schoollife.rollcall.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A lesson that began a quarter of an hour ago or more, without a roll. For the staff only.
 *
 * @param teachers   names, separated by commas; empty when nobody is named
 * @param remindedAt when they were last reminded; null for never
 */
public record MissingRoll(long lesson, LocalDate day, LocalTime starts, LocalTime ends, String subject, String audience, String room,
        String teachers, Instant remindedAt) {
}
