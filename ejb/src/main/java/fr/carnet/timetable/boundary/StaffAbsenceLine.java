package fr.carnet.timetable.boundary;

import java.time.LocalDate;

/**
 * Who is away, and on how many lessons of these days somebody has still to decide.
 *
 * @param undecided lessons planned on the open days, neither declared not held nor moved
 */
public record StaffAbsenceLine(long id, long staff, String name, LocalDate startsOn, LocalDate endsOn, int undecided) {
}
