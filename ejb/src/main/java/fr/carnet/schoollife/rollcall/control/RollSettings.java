package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.rollcall.boundary.RollHeading;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.boundary.TakenRoll;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.schoollife.rollcall.entity.RollUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds what a roll is about, in one statement; moved and cancelled lessons of that day are taken into account. */
@Dependent
public class RollSettings {

    private static final long NONE = -1;

    private static final String TAKEN = """
                   open_day(?1, cast(?4 as date)), coalesce(rule.lateness_limit, 30),
                   r.id, r.version, r.taken_at, colleague(r.taken_by), r.taken_at > r.ends_at, r.request_key, r.taken_by
            """;

    private static final String OF_LESSON = """
            select coalesce(h.starts_at, (cast(?4 as date) + l.starts) at time zone 'Europe/Paris'),
                   coalesce(h.ends_at, (cast(?4 as date) + l.ends) at time zone 'Europe/Paris'), l.subject_code, coalesce(s.label, l.subject_code),
                   lesson_audience_codes(l.id), coalesce(h.room, l.room), h.lesson_id is not null,
                   exists (select from lesson_teacher t where t.lesson_id = l.id and t.staff_id = ?6),
            """ + TAKEN + """
              from lesson l
              left join lessons_held(cast(?4 as date)) h on h.lesson_id = l.id
              left join subject s on s.establishment_id = l.establishment_id and s.code = l.subject_code
              left join counting_rule rule on rule.establishment_id = ?1
              left join roll_call r on r.school_year = ?2 and r.academy = ?5 and r.establishment_id = ?1
                                   and r.lesson_id = l.id and r.day = cast(?4 as date)
             where l.id = ?3 and l.establishment_id = ?1 and l.school_year = ?2
            """;

    private static final String AD_HOC = """
            select cast(?7 as timestamptz), cast(?8 as timestamptz), null, null, a.audience, null, true, false,
            """ + TAKEN + """
              from (%s) a
              left join counting_rule rule on rule.establishment_id = ?1
              left join lateral (
                    select x.* from roll_call x
                     where x.school_year = ?2 and x.academy = ?5 and x.establishment_id = ?1 and x.day = cast(?4 as date)
                       and (x.id = ?6 or %s)
                     order by x.id <> ?6, x.taken_at limit 1) r on true
            """;

    private static final String SAME_HOURS = " and x.starts_at < cast(?8 as timestamptz) and x.ends_at > cast(?7 as timestamptz)";

    private static final String OF_DIVISION = AD_HOC.formatted(
            "select d.code as audience from division d where d.id = ?3 and d.establishment_id = ?1 and d.school_year = ?2",
            "x.division_id = ?3" + SAME_HOURS);

    private static final String OF_GROUP = AD_HOC.formatted(
            "select g.code as audience from teaching_group g where g.id = ?3 and g.establishment_id = ?1 and g.school_year = ?2",
            "x.group_id = ?3" + SAME_HOURS);

    private static final String OF_STUDY = AD_HOC.formatted("select '' as audience where ?3 >= -1", "false");

    private static final String SUBJECT = """
            select kind, coalesce(lesson_id, division_id, group_id), day, starts_at, ends_at
              from roll_call where id = ?1 and school_year = ?2 and academy = ?3 and establishment_id = ?4
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Refuses RollUnknown, also for a teacher who asks for the lesson of a colleague. */
    public RollSetting of(RollSubject subject) {
        return of(subject, NONE);
    }

    /** Of a roll that was taken; refuses RollUnknown. */
    public RollSetting of(long roll) {
        List<?> rows = em.createNativeQuery(SUBJECT).setParameter(1, roll).setParameter(2, scope.schoolYear().september())
                .setParameter(3, scope.academy()).setParameter(4, scope.establishmentId()).getResultList();
        if (rows.isEmpty()) {
            throw new RollUnknown(roll);
        }
        Object[] row = (Object[]) rows.get(0);
        return of(new RollSubject(RollKind.valueOf((String) row[0]), row[1] == null ? null : ((Number) row[1]).longValue(),
                ((Date) row[2]).toLocalDate(), hour(row[3]), hour(row[4]), Set.of()), roll);
    }

    private RollSetting of(RollSubject subject, long roll) {
        Query query = em.createNativeQuery(switch (subject.kind()) {
            case LESSON -> OF_LESSON;
            case DIVISION -> OF_DIVISION;
            case GROUP -> OF_GROUP;
            case STUDY -> OF_STUDY;
        });
        query.setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, subject.of() == null ? NONE : subject.of()).setParameter(4, Date.valueOf(subject.day()))
                .setParameter(5, scope.academy());
        if (subject.kind() == RollKind.LESSON) {
            query.setParameter(6, scope.staffId());
        } else {
            query.setParameter(6, roll).setParameter(7, subject.day().atTime(subject.starts()).atZone(SchoolClock.PARIS).toOffsetDateTime().toString())
                    .setParameter(8, subject.day().atTime(subject.ends()).atZone(SchoolClock.PARIS).toOffsetDateTime().toString());
        }
        List<?> rows = query.getResultList();
        if (rows.isEmpty()) {
            throw new RollUnknown(subject.of());
        }
        return setting(subject, (Object[]) rows.get(0));
    }

    private RollSetting setting(RollSubject subject, Object[] row) {
        Instant starts = Events.instant(row[0]);
        Instant ends = Events.instant(row[1]);
        RollHeading heading = new RollHeading(subject.kind(), subject.of(), subject.day(), hour(row[0]), hour(row[1]), (String) row[3],
                row[4] == null ? "" : (String) row[4], (String) row[5], Events.number(row[9]));
        TakenRoll taken = row[10] == null ? null : new TakenRoll(((Number) row[10]).longValue(), Events.number(row[11]),
                Events.instant(row[12]), (String) row[13], (Boolean) row[14]);
        boolean own = !scope.isCaller(Role.TEACHER) || (Boolean) row[7]
                || subject.kind() != RollKind.LESSON && (taken == null || ((Number) row[16]).longValue() == scope.accountId());
        if (!own) {
            throw new RollUnknown(subject.of());
        }
        return new RollSetting(heading, starts, ends, (String) row[2], (Boolean) row[6], (Boolean) row[8], taken, (UUID) row[15]);
    }

    private static LocalTime hour(Object stored) {
        return Events.local(stored).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
