package fr.carnet.timetable.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One lesson as a family reads it: what, when, where, and whether it is held; nobody's name.
 *
 * @param moved where it goes; null when it is held here, or not at all
 */
public record FamilyLesson(LocalDate day, LocalTime starts, LocalTime ends, String subject, String room, boolean held,
                           WeekLesson.Move moved) {
}
