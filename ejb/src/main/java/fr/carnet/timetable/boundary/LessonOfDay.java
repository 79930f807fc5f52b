package fr.carnet.timetable.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One lesson on one day, changes applied: a lesson moved here is at its new hour and place.
 *
 * @param audience codes of its divisions and groups
 * @param held     false for a lesson that is not held, or that was moved to another moment
 */
public record LessonOfDay(long lesson, LocalDate day, LocalTime starts, LocalTime ends, String subject, String audience, String room,
                          boolean held) {
}
