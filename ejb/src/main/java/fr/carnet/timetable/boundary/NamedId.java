package fr.carnet.timetable.boundary;

/** Something to choose in a list. */
public record NamedId(long id, String name) {
}
