package fr.carnet.establishments.calendar.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Closure;
import fr.carnet.establishments.calendar.boundary.SchoolDay.CountingRule;
import fr.carnet.establishments.calendar.boundary.SchoolDay.OpenDay;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Slot;
import fr.carnet.establishments.calendar.control.SchoolDays;
import fr.carnet.establishments.calendar.entity.ClosureOutsideYear;
import fr.carnet.establishments.calendar.entity.MinutesOutOfBounds;
import fr.carnet.establishments.calendar.entity.NoOpenDay;
import fr.carnet.establishments.calendar.entity.SlotsOverlap;
import fr.carnet.establishments.calendar.entity.WrongHours;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Where the head says when the school is open and how its half-days are counted.
 *
 * <p>A closure or another pivot changes what absences count for, also those of the past: the counters follow at the next recount.
 */
@Stateless
@RolesAllowed(Role.HEAD)
@Scoped(Scoped.By.SCHOOL)
public class SchoolDayDesk {

    private static final int LONGEST_MINIMUM = 240;
    private static final int SHORTEST_LATENESS = 5;

    @Inject
    SchoolDays days;

    @Inject
    CurrentScope scope;

    public SchoolDay schoolDay() {
        return days.read();
    }

    /** Refuses WrongHours for a day that closes before it opens, and NoOpenDay for a week without school. */
    @Audited(Act.SCHOOL_DAY_CHANGED)
    public void open(List<OpenDay> hours) {
        List<OpenDay> open = hours.stream().filter(day -> day.opens() != null || day.closes() != null).toList();
        open.stream().filter(day -> day.opens() == null || day.closes() == null || !day.closes().isAfter(day.opens())).findFirst()
                .ifPresent(day -> {
                    throw new WrongHours(day.weekday());
                });
        if (open.isEmpty()) {
            throw new NoOpenDay();
        }
        days.open(open);
    }

    /** Refuses MinutesOutOfBounds. */
    @Audited(Act.SCHOOL_DAY_CHANGED)
    public void count(CountingRule rule) {
        if (rule.minimumMinutes() < 1 || rule.minimumMinutes() > LONGEST_MINIMUM
                || rule.latenessLimit() < SHORTEST_LATENESS || rule.latenessLimit() > LONGEST_MINIMUM) {
            throw new MinutesOutOfBounds(SHORTEST_LATENESS, LONGEST_MINIMUM);
        }
        days.count(rule);
    }

    /** Adds a stretch, or replaces the one of the same code; refuses WrongHours and SlotsOverlap. */
    @Audited(Act.SCHOOL_DAY_CHANGED)
    public void keep(Slot slot) {
        if (!slot.ends().isAfter(slot.starts())) {
            throw new WrongHours(slot.code());
        }
        days.read().slots().stream().filter(other -> !other.code().equals(slot.code()))
                .filter(other -> other.starts().isBefore(slot.ends()) && slot.starts().isBefore(other.ends()))
                .min(Comparator.comparing(Slot::starts)).ifPresent(other -> {
                    throw new SlotsOverlap(other.code());
                });
        days.keep(slot);
    }

    @Audited(Act.SCHOOL_DAY_CHANGED)
    public void remove(String slot) {
        days.remove(slot);
    }

    /** Closes the school for one day; refuses ClosureOutsideYear. */
    @Audited(Act.SCHOOL_DAY_CHANGED)
    public void close(Closure closure) {
        if (!scope.schoolYear().contains(closure.day())) {
            throw new ClosureOutsideYear(closure.day());
        }
        days.close(closure);
    }

    @Audited(Act.SCHOOL_DAY_CHANGED)
    public void reopen(LocalDate day) {
        days.reopen(day);
    }
}
