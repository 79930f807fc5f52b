package fr.carnet.schoollife.absence.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** The same hours of each week between two days: a dispense, an arranged timetable; each week is a record of its own. */
public record WeeklyAbsence(long pupil, @NotNull DayOfWeek weekday, @NotNull LocalTime from, @NotNull LocalTime to,
        @NotNull LocalDate first, @NotNull LocalDate last, @Size(max = 300) String cause) {
}
