package fr.carnet.establishments.calendar.control;

import fr.carnet.establishments.calendar.entity.CalendarNotFilled;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The calendar of the school in scope: its zone or territory, its opening hours, its own closures.
 *
 * <p>Trap: a day on which the school is closed is not a public holiday. Lessons follow {@link #openOn}, delays follow
 * {@link #publicHoliday} alone.
 */
@Dependent
public class SchoolCalendar {

    /** Two working days never take longer, whatever the holidays; a longer delay widens it. */
    private static final int MARGIN = 30;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public SchoolCalendar() { /* CDI */ }

    SchoolCalendar(EntityManager em, CurrentScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /** Whether the school holds classes on that day. */
    public boolean openOn(LocalDate day) {
        return (Boolean) em.createNativeQuery("select open_day(?1, cast(?2 as date))")
                .setParameter(1, scope.establishmentId()).setParameter(2, day.toString()).getSingleResult();
    }

    public boolean publicHoliday(LocalDate day) {
        return publicHolidays(day, day).contains(day);
    }

    /**
     * The first day on which a decision may be taken, so many working days after the notice (ED-073); refuses
     * {@link CalendarNotFilled} rather than counting a holiday as worked.
     */
    public LocalDate afterWorkingDays(LocalDate notice, int days) {
        Set<LocalDate> holidays = publicHolidays(notice, notice.plusDays(2L * days + MARGIN));
        return new WorkingDays(holidays::contains).after(notice, days);
    }

    /** The first day on which a meeting may be held, so many clear days after it was told (ED-091). */
    public LocalDate afterClearDays(LocalDate received, int days) {
        return WorkingDays.afterClearDays(received, days);
    }

    /** The holidays of whole years, in one statement: each year has its first of January, or is not known at all. */
    private Set<LocalDate> publicHolidays(LocalDate from, LocalDate to) {
        List<?> days = em.createNativeQuery("""
                        select c.day from closed_day c join establishment e on e.calendar = c.calendar
                         where e.id = ?1 and c.kind = 'PUBLIC_HOLIDAY'
                           and c.day between make_date(?2, 1, 1) and make_date(?3, 12, 31)""")
                .setParameter(1, scope.establishmentId()).setParameter(2, from.getYear()).setParameter(3, to.getYear())
                .getResultList();
        Set<LocalDate> holidays = days.stream().map(day -> ((Date) day).toLocalDate()).collect(Collectors.toSet());
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!holidays.contains(LocalDate.of(year, 1, 1))) {
                throw new CalendarNotFilled(year);
            }
        }
        return holidays;
    }
}
