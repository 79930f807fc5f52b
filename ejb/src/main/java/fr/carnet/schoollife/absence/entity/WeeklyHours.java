package fr.carnet.schoollife.absence.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** The same hours of each week between two days; refuses PeriodBackwards. */
public record WeeklyHours(DayOfWeek weekday, LocalTime from, LocalTime to, LocalDate first, LocalDate last) {

    public WeeklyHours {
        if (!to.isAfter(from) || last.isBefore(first)) {
            throw new PeriodBackwards();
        }
    }
}
