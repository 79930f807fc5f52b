package fr.carnet.local;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * A Monday of the current school year on which every school of the country is open, for stories and measurements of a school day.
 *
 * <p>The one from 17 to 23 November: after the holidays of Toussaint and the Armistice, in every zone and every year.
 */
public final class SchoolMonday {

    private SchoolMonday() {
    }

    public static LocalDate day() {
        return LocalDate.of(DemoAcademy.schoolYear(), 11, 17).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Five past eight: the first lesson has begun. */
    public static LocalDateTime morning() {
        return day().atTime(8, 5);
    }
}
