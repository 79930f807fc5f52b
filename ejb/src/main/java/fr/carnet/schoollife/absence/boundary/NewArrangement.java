package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.ArrangementKind;
import fr.carnet.schoollife.absence.entity.WeeklyHours;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** The same hours of each week between two days, to be recorded for one pupil. */
public record NewArrangement(long pupil, @NotNull ArrangementKind kind, @NotNull DayOfWeek weekday, @NotNull LocalTime from,
        @NotNull LocalTime to, @NotNull LocalDate first, @NotNull LocalDate last, @Size(max = 300) String cause) {

    WeeklyHours hours() {
        return new WeeklyHours(weekday, from, to, first, last);
    }
}
