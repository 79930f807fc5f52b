package fr.carnet.web.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The week of a page, known by its Monday. */
public record SchoolWeek(LocalDate monday) {

    /** The week of a day asked for or, on a Saturday or a Sunday of which nobody spoke, the one that comes. */
    public static SchoolWeek of(LocalDate asked, LocalDate today) {
        boolean over = asked == null && today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        LocalDate day = asked != null ? asked : over ? today.plusDays(2) : today;
        return new SchoolWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getFriday() {
        return monday.plusDays(4);
    }

    public LocalDate getPrevious() {
        return monday.minusWeeks(1);
    }

    public LocalDate getNext() {
        return monday.plusWeeks(1);
    }
}
