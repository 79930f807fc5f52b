package fr.carnet.timetable.entity;

/** What becomes of a lesson on its day. */
public enum LessonState {
    NOT_HELD, MOVED
}
