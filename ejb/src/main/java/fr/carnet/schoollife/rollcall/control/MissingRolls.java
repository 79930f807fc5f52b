package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The lessons of today that began a quarter of an hour ago, have pupils, and whose roll nobody took; one statement. */
@Dependent
public class MissingRolls {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final String MISSING = """
            select h.lesson_id, h.starts_at, h.ends_at, coalesce(s.label, h.subject_code),
                   (select coalesce(string_agg(coalesce(d.code, g.code), ', ' order by d.code, g.code), '')
                      from lesson_audience a left join division d on d.id = a.division_id left join teaching_group g on g.id = a.group_id
                     where a.lesson_id = h.lesson_id), h.room,
                   (select coalesce(string_agg(m.first_name || ' ' || m.last_name, ', ' order by m.search_name), '')
                      from lesson_teacher t join staff_member m on m.id = t.staff_id where t.lesson_id = h.lesson_id),
                   (select max(n.sent_at) from roll_reminder n where n.lesson_id = h.lesson_id and n.day = cast(?1 as date))
              from lessons_held(cast(?1 as date)) h
              left join subject s on s.establishment_id = ?2 and s.code = h.subject_code
             where h.starts_at <= ?3 and (select open_day(?2, cast(?1 as date)))
               and not exists (select from roll_call r where r.school_year = ?4 and r.academy = ?5 and r.establishment_id = ?2
                                                         and r.lesson_id = h.lesson_id and r.day = cast(?1 as date))
               and exists (select from lesson_audience a
                            where a.lesson_id = h.lesson_id
                              and (exists (select from division_pupil dp where dp.division_id = a.division_id)
                                   or exists (select from group_pupil gp where gp.group_id = a.group_id)))
             order by h.starts_at, 5, h.lesson_id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** The oldest first. */
    public List<MissingRoll> today() {
        return begunSince(PATIENCE);
    }

    /** Of the lessons that began so long ago or earlier, the oldest first. */
    List<MissingRoll> begunSince(Duration patience) {
        LocalDate today = clock.today();
        Stream<?> rows = em.createNativeQuery(MISSING).setParameter(1, Date.valueOf(today)).setParameter(2, scope.establishmentId())
                .setParameter(3, Timestamp.from(clock.now().minus(patience))).setParameter(4, scope.schoolYear().september())
                .setParameter(5, scope.academy()).getResultStream();
        return rows.map(Object[].class::cast).map(row -> new MissingRoll(((Number) row[0]).longValue(), today,
                Events.local(row[1]).toLocalTime(), Events.local(row[2]).toLocalTime(), (String) row[3], (String) row[4], (String) row[5],
                (String) row[6], row[7] == null ? null : Events.instant(row[7]))).toList();
    }
}
