package fr.carnet.timetable.boundary;

import fr.carnet.timetable.entity.LessonState;

import java.time.LocalDate;
import java.time.LocalTime;

/** A live change, as who may cancel it reads it. */
public record ChangeLine(long id, LessonState state, LocalDate day, LocalTime starts, LocalTime ends, String subject, String audience,
                         WeekLesson.Move moved) {
}
