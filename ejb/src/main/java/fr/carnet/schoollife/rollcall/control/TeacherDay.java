package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.rollcall.boundary.DayRoll;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The lessons that the caller gives on a day, with what became of their rolls; none on a closed day. */
@Dependent
public class TeacherDay {

    private static final String LESSONS = """
            select h.lesson_id, h.starts_at, h.ends_at, coalesce(s.label, h.subject_code), lesson_audience_codes(h.lesson_id), h.room, r.taken_at,
                   (select count(*) from roll_entry e where e.roll_call_id = r.id and e.school_year = ?3 and e.replaced_at is null
                                                        and (e.mark = 'ABSENT' or e.mark = 'LATE' and e.minutes > coalesce(rule.lateness_limit, 30))),
                   (select count(*) from roll_entry e where e.roll_call_id = r.id and e.school_year = ?3 and e.replaced_at is null
                                                        and e.mark = 'LATE' and e.minutes <= coalesce(rule.lateness_limit, 30))
              from lesson_teacher t
              join lessons_held(cast(?1 as date)) h on h.lesson_id = t.lesson_id
              left join subject s on s.establishment_id = ?2 and s.code = h.subject_code
              left join counting_rule rule on rule.establishment_id = ?2
              left join roll_call r on r.school_year = ?3 and r.academy = ?4 and r.establishment_id = ?2
                                   and r.lesson_id = h.lesson_id and r.day = cast(?1 as date)
             where t.staff_id = ?5 and open_day(?2, cast(?1 as date))
             order by h.starts_at, h.lesson_id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public List<DayRoll> on(LocalDate day) {
        Stream<?> rows = em.createNativeQuery(LESSONS).setParameter(1, Date.valueOf(day)).setParameter(2, scope.establishmentId())
                .setParameter(3, scope.schoolYear().september()).setParameter(4, scope.academy()).setParameter(5, scope.staffId())
                .getResultStream();
        return rows.map(Object[].class::cast).map(row -> line(day, row)).toList();
    }

    private DayRoll line(LocalDate day, Object[] row) {
        Instant starts = Events.instant(row[1]);
        Instant ends = Events.instant(row[2]);
        Instant now = clock.now();
        return new DayRoll(((Number) row[0]).longValue(), day, Events.local(row[1]).toLocalTime(), Events.local(row[2]).toLocalTime(),
                (String) row[3], (String) row[4], (String) row[5], row[6] == null ? null : Events.instant(row[6]),
                Events.number(row[7]), Events.number(row[8]), !now.isBefore(starts.minus(RollSetting.EARLY)) && !now.isAfter(ends));
    }
}
