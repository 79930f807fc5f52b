package fr.carnet.timetable.entity;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a lesson goes; refuses LessonEndsBeforeItStarts.
 *
 * @param room null when it keeps its own
 */
public record NewMoment(LocalDate day, LocalTime starts, LocalTime ends, String room) {

    public NewMoment {
        if (!ends.isAfter(starts)) {
            throw new LessonEndsBeforeItStarts(starts, ends);
        }
        room = room == null || room.isBlank() ? null : room.strip();
    }
}
