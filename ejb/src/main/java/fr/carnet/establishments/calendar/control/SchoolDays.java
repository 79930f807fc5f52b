package fr.carnet.establishments.calendar.control;

import fr.carnet.establishments.calendar.boundary.SchoolDay;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Closure;
import fr.carnet.establishments.calendar.boundary.SchoolDay.CountingRule;
import fr.carnet.establishments.calendar.boundary.SchoolDay.OpenDay;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Slot;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Vacation;
import fr.carnet.establishments.calendar.entity.SlotKind;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The day of the school in scope, as rows: hours, counting rule, slots, closures of the year. */
@Dependent
public class SchoolDays {

    private static final int DAYS = 7;

    /** Days in a row of one name are one vacation; the summer in which the school year begins is over for whoever reads. */
    private static final String VACATIONS = """
            select label, min(day), max(day), bool_or(approximate)
              from (select c.label, c.day, c.approximate, c.day - cast(row_number() over (partition by c.label order by c.day) as int) as run
                      from closed_day c join establishment e on e.calendar = c.calendar
                     where e.id = ?1 and c.kind = 'VACATION' and c.day between cast(?2 as date) and cast(?3 as date)) d
             group by label, run having min(day) > cast(?2 as date) order by 2
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Every weekday has its line, open or not. */
    public SchoolDay read() {
        List<OpenDay> open = rows(query("select weekday, opens, closes from opening_hours where establishment_id = ?1"))
                .map(r -> new OpenDay(((Number) r[0]).intValue(), hour(r[1]), hour(r[2]))).toList();
        List<OpenDay> week = IntStream.rangeClosed(1, DAYS).mapToObj(weekday -> open.stream()
                .filter(day -> day.weekday() == weekday).findFirst().orElse(new OpenDay(weekday, null, null))).toList();
        CountingRule rule = rows(query("select pivot, minimum_minutes, lateness_limit from counting_rule where establishment_id = ?1"))
                .map(r -> new CountingRule(hour(r[0]), ((Number) r[1]).intValue(), ((Number) r[2]).intValue())).findFirst().orElseThrow();
        List<Slot> slots = rows(query("select code, starts, ends, kind from lesson_slot where establishment_id = ?1 order by starts"))
                .map(r -> new Slot((String) r[0], hour(r[1]), hour(r[2]), SlotKind.valueOf((String) r[3]))).toList();
        List<Closure> closures = rows(query("""
                        select day, label from school_closure
                         where establishment_id = ?1 and day between cast(?2 as date) and cast(?3 as date) order by day""")
                .setParameter(2, scope.schoolYear().firstDay().toString()).setParameter(3, scope.schoolYear().lastDay().toString()))
                .map(r -> new Closure(((Date) r[0]).toLocalDate(), (String) r[1])).toList();
        return new SchoolDay(week, rule, slots, closures, vacations());
    }

    private List<Vacation> vacations() {
        return Row.of(query(VACATIONS).setParameter(2, scope.schoolYear().firstDay().toString())
                        .setParameter(3, scope.schoolYear().lastDay().toString()))
                .map(row -> new Vacation(row.text(), row.day(), row.day(), row.flag())).toList();
    }

    public void open(List<OpenDay> hours) {
        query("delete from opening_hours where establishment_id = ?1").executeUpdate();
        hours.forEach(day -> query("insert into opening_hours (establishment_id, weekday, opens, closes)"
                + " values (?1, ?2, cast(?3 as time), cast(?4 as time))")
                .setParameter(2, day.weekday()).setParameter(3, day.opens().toString()).setParameter(4, day.closes().toString())
                .executeUpdate());
    }

    public void count(CountingRule rule) {
        query("""
                update counting_rule set pivot = cast(?2 as time), minimum_minutes = ?3, lateness_limit = ?4, version = version + 1
                 where establishment_id = ?1""")
                .setParameter(2, rule.pivot().toString()).setParameter(3, rule.minimumMinutes()).setParameter(4, rule.latenessLimit())
                .executeUpdate();
    }

    public void keep(Slot slot) {
        query("""
                insert into lesson_slot (establishment_id, code, starts, ends, kind)
                values (?1, ?2, cast(?3 as time), cast(?4 as time), ?5)
                on conflict (establishment_id, code) do update set starts = excluded.starts, ends = excluded.ends, kind = excluded.kind""")
                .setParameter(2, slot.code()).setParameter(3, slot.starts().toString()).setParameter(4, slot.ends().toString())
                .setParameter(5, slot.kind().name()).executeUpdate();
    }

    public void remove(String slot) {
        query("delete from lesson_slot where establishment_id = ?1 and code = ?2").setParameter(2, slot).executeUpdate();
    }

    public void close(Closure closure) {
        query("""
                insert into school_closure (establishment_id, day, label) values (?1, cast(?2 as date), ?3)
                on conflict (establishment_id, day) do update set label = excluded.label""")
                .setParameter(2, closure.day().toString()).setParameter(3, closure.label()).executeUpdate();
    }

    public void reopen(LocalDate day) {
        query("delete from school_closure where establishment_id = ?1 and day = cast(?2 as date)")
                .setParameter(2, day.toString()).executeUpdate();
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId());
    }

    private static Stream<Object[]> rows(Query query) {
        Stream<?> found = query.getResultStream();
        return found.map(Object[].class::cast);
    }

    private static LocalTime hour(Object stored) {
        return stored instanceof Time time ? time.toLocalTime() : (LocalTime) stored;
    }
}
