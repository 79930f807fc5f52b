package fr.carnet.establishments.calendar.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Counts the delays that procedures must leave to a family.
 *
 * <p>A <em>jour ouvrable</em> is any day from Monday to Saturday that is no public holiday: vacations count, and so does a Saturday
 * on which the school is closed. The protective reading holds everywhere: neither the day of the notice nor the day of the act is
 * counted (<i>Code de l'éducation, art. R421-10-1 et D511-31</i>).
 */
public final class WorkingDays {

    private final Predicate<LocalDate> publicHoliday;

    /** @param publicHoliday as the calendar of the school has them: Alsace-Moselle and overseas have more (ED-074) */
    public WorkingDays(Predicate<LocalDate> publicHoliday) {
        this.publicHoliday = publicHoliday;
    }

    /** The first day on which one may act, so many whole working days after the notice; it may itself be a Sunday (ED-073). */
    public LocalDate after(LocalDate notice, int days) {
        LocalDate day = notice;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += isWorking(day) ? 1 : 0;
        }
        return day.plusDays(1);
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !publicHoliday.test(day);
    }

    /** The first day on which one may act, so many clear days, of any kind, after what was received (ED-091). */
    public static LocalDate afterClearDays(LocalDate received, int days) {
        return received.plusDays(days + 1L);
    }

    /** The last day on which one may still act, so many days after what was received: an appeal, for instance (ED-096). */
    public static LocalDate lastOf(LocalDate received, int days) {
        return received.plusDays(days);
    }
}
