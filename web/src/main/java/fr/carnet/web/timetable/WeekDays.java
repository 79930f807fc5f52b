package fr.carnet.web.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A week cut into days, Monday to Friday, and Saturday or Sunday when something takes place then. */
public final class WeekDays {

    private static final int WORKING_WEEK = 5;

    private WeekDays() {
    }

    /** One day and what takes place in it, in the order given. */
    public record Day<L>(LocalDate date, List<L> lessons) {
    }

    public static <L> List<Day<L>> of(SchoolWeek week, List<L> lessons, Function<L, LocalDate> dayOf) {
        List<Day<L>> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            LocalDate date = week.monday().plusDays(i);
            List<L> ofDay = lessons.stream().filter(lesson -> dayOf.apply(lesson).equals(date)).toList();
            if (i < WORKING_WEEK || !ofDay.isEmpty()) {
                days.add(new Day<>(date, ofDay));
            }
        }
        return days;
    }
}
