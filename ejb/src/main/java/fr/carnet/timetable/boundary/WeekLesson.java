package fr.carnet.timetable.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One lesson of a week on screen.
 *
 * @param teachers names of who teaches it; null as soon as the lesson is changed, since a name would then say who is absent
 * @param moved    where it goes; null when it is held here, or not at all
 */
public record WeekLesson(LessonOfDay lesson, String teachers, Move moved) {

    /** The moment and place that a moved lesson goes to. */
    public record Move(LocalDate day, LocalTime starts, LocalTime ends, String room) {
    }

    /** The same, nothing having happened to it. */
    public WeekLesson asPlanned() {
        return new WeekLesson(new LessonOfDay(lesson.lesson(), lesson.day(), lesson.starts(), lesson.ends(), lesson.subject(),
                lesson.audience(), lesson.room(), true), null, null);
    }

    public boolean isCancelled() {
        return !lesson.held() && moved == null;
    }
}
