package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.rollcall.boundary.RollChange;
import fr.carnet.schoollife.rollcall.boundary.RollHeading;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.RollMark;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rolls of the school in scope and their marks, written in sets: a roll of thirty-five costs what a roll of ten does. */
@Dependent
public class Rolls {

    /** Between the values of one column; no one types it. */
    private static final String UNIT = "\u001f";

    private static final String TAKE = """
            insert into roll_call (id, school_year, academy, establishment_id, day, starts_at, ends_at, kind, lesson_id, division_id, group_id,
                                   subject_code, staff_id, request_key, taken_at, taken_by)
            values (nextval('roll_call_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7,
                    case when ?7 = 'LESSON' then cast(?8 as bigint) end, case when ?7 = 'DIVISION' then cast(?8 as bigint) end,
                    case when ?7 = 'GROUP' then cast(?8 as bigint) end,
                    ?9, ?10, cast(?11 as uuid), ?12, ?13)
            on conflict do nothing returning id""";

    private static final String MARK = """
            insert into roll_entry (school_year, academy, establishment_id, roll_call_id, pupil_id, day, starts_at, ends_at,
                                    mark, at, minutes, note, recorded_at, recorded_by, added_for)
            select r.school_year, r.academy, r.establishment_id, r.id, cast(m.pupil as bigint), r.day, r.starts_at, r.ends_at,
                   m.mark, cast(m.at as timestamptz), cast(m.minutes as smallint), m.note, ?8, ?9, ?10
              from roll_call r, unnest(string_to_array(?3, chr(31)), string_to_array(?4, chr(31)), string_to_array(?5, chr(31), ''),
                                       string_to_array(?6, chr(31), ''), string_to_array(?7, chr(31), '')) m (pupil, mark, at, minutes, note)
             where r.id = ?1 and r.school_year = ?2""";

    private static final String BE_LATE = """
            insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by,
                                  roll_call_id)
            select nextval('lateness_seq'), e.school_year, e.academy, e.establishment_id, e.pupil_id, e.at, e.minutes,
                   coalesce((select known.reason from lateness known
                              where known.roll_call_id = ?1 and known.school_year = ?2 and known.pupil_id = e.pupil_id
                              order by known.cancelled_at desc, known.id desc limit 1), 'UNKNOWN'),
                   ?4, ?5, e.roll_call_id
              from roll_entry e
             where e.roll_call_id = ?1 and e.school_year = ?2 and e.replaced_at is null and e.mark = 'LATE' and e.minutes <= ?3
               and not exists (select from lateness t where t.school_year = ?2 and t.pupil_id = e.pupil_id and t.cancelled_at is null
                                                        and t.arrived_at >= e.starts_at and t.arrived_at < e.ends_at)""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** The new roll; empty when somebody keeps one of this lesson, or this same request, already. Waits for who is writing it. */
    public OptionalLong take(RollSetting roll, UUID requestKey) {
        RollHeading heading = roll.heading();
        List<?> id = em.createNativeQuery(TAKE).setParameter(1, year()).setParameter(2, scope.academy())
                .setParameter(3, scope.establishmentId()).setParameter(4, Date.valueOf(heading.day()))
                .setParameter(5, Timestamp.from(roll.starts())).setParameter(6, Timestamp.from(roll.ends()))
                .setParameter(7, heading.kind().name()).setParameter(8, heading.of())
                .setParameter(9, roll.subjectCode()).setParameter(10, scope.staffId()).setParameter(11, requestKey.toString())
                .setParameter(12, Timestamp.from(clock.now())).setParameter(13, scope.accountId())
                .getResultList();
        return id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) id.get(0)).longValue());
    }

    /** The roll that this page has kept before, if it has. */
    public OptionalLong keptBy(UUID requestKey) {
        List<?> id = em.createNativeQuery("""
                        select id from roll_call
                         where request_key = cast(?1 as uuid) and school_year = ?2 and academy = ?3 and establishment_id = ?4""")
                .setParameter(1, requestKey.toString()).setParameter(2, year()).setParameter(3, scope.academy())
                .setParameter(4, scope.establishmentId()).getResultList();
        return id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) id.get(0)).longValue());
    }

    /** The roll under way at that time that says this pupil absent. */
    public OptionalLong missedBy(long pupil, Instant at) {
        List<?> id = em.createNativeQuery("""
                        select roll_call_id from roll_entry
                         where pupil_id = ?1 and day = ?2 and school_year = ?3 and replaced_at is null and mark = 'ABSENT'
                           and starts_at <= ?4 and ends_at > ?4 order by starts_at desc limit 1""")
                .setParameter(1, pupil).setParameter(2, Date.valueOf(LocalDate.ofInstant(at, SchoolClock.PARIS))).setParameter(3, year())
                .setParameter(4, Timestamp.from(at)).getResultList();
        return id.isEmpty() ? OptionalLong.empty() : OptionalLong.of(((Number) id.get(0)).longValue());
    }

    /** Claims the roll for a correction; false when it is no longer the version that was shown. */
    public boolean claim(long roll, int version) {
        return em.createNativeQuery("update roll_call set version = version + 1 where id = ?1 and school_year = ?2 and version = ?3")
                .setParameter(1, roll).setParameter(2, year()).setParameter(3, version).executeUpdate() == 1;
    }

    /** @param cause why a correction adds them; null at the first taking */
    public void mark(long roll, List<RollMark> marks, String cause) {
        if (marks.isEmpty()) {
            return;
        }
        em.createNativeQuery(MARK).setParameter(1, roll).setParameter(2, year())
                .setParameter(3, column(marks, RollMark::pupil)).setParameter(4, column(marks, RollMark::mark))
                .setParameter(5, column(marks, RollMark::at)).setParameter(6, column(marks, RollMark::minutes))
                .setParameter(7, column(marks, RollMark::note))
                .setParameter(8, Timestamp.from(clock.now())).setParameter(9, scope.accountId()).setParameter(10, cause).executeUpdate();
    }

    /** Records the latenesses of a roll that have no event yet, of the gate or of the roll; beyond the school's limit it is an absence and no lateness (ED-011). A lateness that a correction replaces hands on its reason. */
    public void recordLateness(long roll, int latenessLimit) {
        em.createNativeQuery(BE_LATE).setParameter(1, roll).setParameter(2, year()).setParameter(3, latenessLimit)
                .setParameter(4, Timestamp.from(clock.now())).setParameter(5, scope.accountId()).executeUpdate();
    }

    public List<KeptMark> marks(long roll) {
        Stream<?> rows = em.createNativeQuery("""
                        select id, pupil_id, mark, at, minutes, note from roll_entry
                         where roll_call_id = ?1 and school_year = ?2 and replaced_at is null order by id""")
                .setParameter(1, roll).setParameter(2, year()).getResultStream();
        return rows.map(Object[].class::cast).map(row -> new KeptMark(((Number) row[0]).longValue(), new RollMark(
                ((Number) row[1]).longValue(), Mark.valueOf((String) row[2]), row[3] == null ? null : Events.instant(row[3]),
                Events.number(row[4]), (String) row[5]))).toList();
    }

    /** Takes marks away, with who did it and why, and the latenesses that came from them. */
    public void replace(long roll, List<KeptMark> marks, String cause) {
        if (marks.isEmpty()) {
            return;
        }
        Timestamp now = Timestamp.from(clock.now());
        em.createNativeQuery("""
                        update roll_entry set replaced_at = ?4, replaced_by = ?5, cause = ?6
                         where roll_call_id = ?1 and school_year = ?2 and id = any(cast(string_to_array(?3, ',') as bigint[]))""")
                .setParameter(1, roll).setParameter(2, year()).setParameter(3, list(marks, KeptMark::entry))
                .setParameter(4, now).setParameter(5, scope.accountId()).setParameter(6, cause).executeUpdate();
        List<KeptMark> late = marks.stream().filter(each -> each.mark().mark() == Mark.LATE).toList();
        if (!late.isEmpty()) {
            em.createNativeQuery("""
                            update lateness set cancelled_at = ?4, cancelled_by = ?5, version = version + 1
                             where roll_call_id = ?1 and school_year = ?2 and cancelled_at is null
                               and pupil_id = any(cast(string_to_array(?3, ',') as bigint[]))""")
                    .setParameter(1, roll).setParameter(2, year()).setParameter(3, list(late, each -> each.mark().pupil()))
                    .setParameter(4, now).setParameter(5, scope.accountId()).executeUpdate();
        }
    }

    /** What corrections changed, oldest first. */
    public List<RollChange> changes(long roll) {
        Stream<?> rows = em.createNativeQuery("""
                        select coalesce(p.usage_name, p.last_name), p.first_name, c.mark, c.added, c.at, colleague(c.by), c.cause
                          from (select e.pupil_id, e.mark, false as added, e.replaced_at as at, e.replaced_by as by, e.cause, e.id
                                  from roll_entry e where e.roll_call_id = ?1 and e.school_year = ?2 and e.replaced_at is not null
                                union all
                                select e.pupil_id, e.mark, true, e.recorded_at, e.recorded_by, e.added_for, e.id
                                  from roll_entry e where e.roll_call_id = ?1 and e.school_year = ?2 and e.added_for is not null) c
                          join pupil p on p.id = c.pupil_id and p.establishment_id = ?3
                         order by c.at, p.search_name, c.added, c.id""")
                .setParameter(1, roll).setParameter(2, year()).setParameter(3, scope.establishmentId()).getResultStream();
        return rows.map(Object[].class::cast).map(row -> new RollChange((String) row[0], (String) row[1], Mark.valueOf((String) row[2]),
                (Boolean) row[3], Events.instant(row[4]), (String) row[5], (String) row[6])).toList();
    }

    private int year() {
        return scope.schoolYear().september();
    }

    private static <T> String column(List<RollMark> marks, Function<RollMark, T> of) {
        return marks.stream().map(of).map(value -> value == null ? "" : value.toString()).collect(Collectors.joining(UNIT));
    }

    private static String list(List<KeptMark> marks, Function<KeptMark, Long> of) {
        return marks.stream().map(of).map(String::valueOf).collect(Collectors.joining(","));
    }
}
