package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.ArrangementKind;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * An arrangement of one pupil, under way, to come, over or ended before its time.
 *
 * @param weeks   of them, those that were recorded and are not cancelled
 * @param endedAt null when nobody ended it
 * @param over    ended, or its last day is past
 */
public record ArrangementLine(long id, long pupil, String lastName, String firstName, String division, ArrangementKind kind,
        DayOfWeek weekday, LocalTime from, LocalTime to, LocalDate first, LocalDate last, String cause, String recordedBy, int weeks,
        LocalDateTime endedAt, boolean over) {
}
