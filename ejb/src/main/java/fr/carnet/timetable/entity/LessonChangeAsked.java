package fr.carnet.timetable.entity;

import java.time.LocalDate;

/**
 * Somebody is about to change a lesson on the day where it takes place, or to take back a move to that day.
 *
 * <p>Fired before anything is written, in the transaction of the act: whoever knows a reason against it, in a component that stands on
 * the timetable, refuses from its observer.
 */
public record LessonChangeAsked(long lesson, LocalDate day) {
}
