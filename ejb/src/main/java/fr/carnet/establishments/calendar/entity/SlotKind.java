package fr.carnet.establishments.calendar.entity;

/** What a stretch of the day is for; absences count in classes only. */
public enum SlotKind {
    COURSE, BREAK, MEAL
}
