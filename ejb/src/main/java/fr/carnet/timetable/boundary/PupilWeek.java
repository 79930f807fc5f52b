package fr.carnet.timetable.boundary;

import java.util.List;

/** The week of one pupil: the lessons of the division and of the groups. */
public record PupilWeek(String name, List<WeekLesson> lessons) {
}
