package fr.carnet.schoollife.rollcall.control;

import fr.carnet.people.control.PupilsInCharge;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.rollcall.boundary.MarkLine;
import fr.carnet.schoollife.rollcall.boundary.RollPupil;
import fr.carnet.schoollife.rollcall.entity.Foreseen;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pupils of a roll: who they are, and all that its sheet says of each, in one statement whatever their number. */
@Dependent
public class RollLists {

    private static final long NONE = -1;

    private static final Map<RollKind, String> LISTED = Map.of(
            RollKind.LESSON, """
                    select dp.pupil_id from lesson_audience a join division_pupil dp on dp.division_id = a.division_id where a.lesson_id = ?3
                    union
                    select gp.pupil_id from lesson_audience a join group_pupil gp on gp.group_id = a.group_id where a.lesson_id = ?3""",
            RollKind.DIVISION, "select pupil_id from division_pupil where division_id = ?3",
            RollKind.GROUP, "select pupil_id from group_pupil where group_id = ?3",
            RollKind.STUDY, """
                    select e.pupil_id from roll_entry e where e.roll_call_id = ?3 and e.school_year = ?2
                    union
                    select cast(chosen as bigint) from unnest(string_to_array(?9, ',')) chosen
                    union
                    select pupil_id from division_pupil where division_id = ?11""");

    private static final String ON_ROLL = """
              from listed l
              join pupil p on p.id = l.pupil_id and p.establishment_id = ?1
               and coalesce(p.entered_on, cast(?4 as date)) <= cast(?4 as date)
               and coalesce(p.closed_on, p.left_on, cast(?4 as date)) >= cast(?4 as date)
            """;

    private static final String SHEET = """
            , rolls as materialized (
                select id, lesson_id, division_id, group_id, ends_at from roll_call
                 where school_year = ?2 and academy = ?5 and establishment_id = ?1 and day = cast(?4 as date) and ends_at <= ?6),
            heard as (
                select l.pupil_id, r.id, r.ends_at from listed l join division_pupil dp on dp.pupil_id = l.pupil_id
                  join lesson_audience a on a.division_id = dp.division_id join rolls r on r.lesson_id = a.lesson_id
                union all
                select l.pupil_id, r.id, r.ends_at from listed l join group_pupil gp on gp.pupil_id = l.pupil_id
                  join lesson_audience a on a.group_id = gp.group_id join rolls r on r.lesson_id = a.lesson_id
                union all
                select l.pupil_id, r.id, r.ends_at from listed l join division_pupil dp on dp.pupil_id = l.pupil_id
                  join rolls r on r.division_id = dp.division_id
                union all
                select l.pupil_id, r.id, r.ends_at from listed l join group_pupil gp on gp.pupil_id = l.pupil_id
                  join rolls r on r.group_id = gp.group_id),
            latest as (select distinct on (pupil_id) pupil_id, id from heard order by pupil_id, ends_at desc)
            select p.id, coalesce(p.usage_name, p.last_name), p.first_name, d.code,
                   exists (select from latest h
                             join roll_entry b on b.roll_call_id = h.id and b.school_year = ?2 and b.pupil_id = h.pupil_id
                                              and b.replaced_at is null and b.mark = 'ABSENT'
                            where h.pupil_id = p.id),
                   f.kind,
                   coalesce((select sum(t.minutes) from lateness t
                              where t.pupil_id = p.id and t.school_year = ?2 and t.cancelled_at is null
                                and t.arrived_at >= cast(cast(?4 as date) as timestamp) at time zone 'Europe/Paris' and t.arrived_at < ?6), 0),
                   exists (select from roll_entry s
                            where s.pupil_id = p.id and s.day = cast(?4 as date) and s.school_year = ?2 and s.replaced_at is null
                              and s.mark = 'PRESENT' and s.starts_at < ?7 and s.ends_at > ?6 and s.roll_call_id <> ?8),
                   (select min(t.minutes) from lateness t
                     where t.pupil_id = p.id and t.school_year = ?2 and t.cancelled_at is null and t.roll_call_id is null
                       and t.arrived_at >= ?6 and t.arrived_at < ?7),
                   e.mark, e.at, e.minutes, e.note
            """ + ON_ROLL + """
              left join division_pupil dp on dp.pupil_id = p.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?2
              left join lateral (
                    select a.kind from absence a
                     where a.pupil_id = p.id and a.school_year = ?2 and a.cancelled_at is null and a.starts_at < ?7 and a.ends_at > ?6
                       and (a.origin <> 'ROLL' or ?8 = -1 and a.starts_at < ?6)
                     order by a.kind = 'ABSENCE', a.id limit 1) f on true
              left join roll_entry e on e.roll_call_id = ?8 and e.school_year = ?2 and e.pupil_id = p.id and e.replaced_at is null
            """;

    private static final String IN_CHARGE = " where p.id in (select in_charge(?10))";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    PupilsInCharge charge;

    /** In the order of names. */
    public List<RollPupil> sheet(RollSetting roll, Set<Long> chosen) {
        Query query = listed(roll, chosen, SHEET, " order by p.search_name, p.id, e.id")
                .setParameter(5, scope.academy())
                .setParameter(6, Timestamp.from(roll.starts())).setParameter(7, Timestamp.from(roll.ends())).setParameter(8, id(roll));
        Map<Long, RollPupil> pupils = new LinkedHashMap<>();
        Stream<?> rows = query.getResultStream();
        rows.map(Object[].class::cast).forEach(row -> {
            RollPupil pupil = pupils.computeIfAbsent(((Number) row[0]).longValue(), none -> pupil(row));
            if (row[9] != null) {
                pupil.marks().add(mark(row));
            }
        });
        return List.copyOf(pupils.values());
    }

    /** Who is on the list, and nothing about them. */
    public Set<Long> ids(RollSetting roll, Set<Long> chosen) {
        Stream<?> rows = listed(roll, chosen, " select p.id " + ON_ROLL, "").getResultStream();
        return rows.map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    private Query listed(RollSetting roll, Set<Long> chosen, String what, String order) {
        boolean limited = roll.heading().kind() != RollKind.LESSON && charge.isLimited();
        boolean study = roll.heading().kind() == RollKind.STUDY;
        Query query = em.createNativeQuery("with listed as (" + LISTED.get(roll.heading().kind()) + ")" + what + (limited ? IN_CHARGE : "") + order)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, study ? id(roll) : roll.heading().of())
                .setParameter(4, Date.valueOf(roll.heading().day()));
        if (study) {
            query.setParameter(9, chosen.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .setParameter(11, roll.heading().of() == null ? NONE : roll.heading().of());
        }
        return limited ? query.setParameter(10, scope.staffId()) : query;
    }

    private static long id(RollSetting roll) {
        return roll.taken() == null ? NONE : roll.taken().id();
    }

    private static RollPupil pupil(Object[] row) {
        return new RollPupil(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4],
                row[5] == null ? null : Foreseen.of((String) row[5]), Events.number(row[6]), (Boolean) row[7], Events.number(row[8]), new ArrayList<>());
    }

    private static MarkLine mark(Object[] row) {
        LocalDateTime at = Events.local(row[10]);
        return new MarkLine(Mark.valueOf((String) row[9]), at == null ? null : at.toLocalTime(), Events.number(row[11]), (String) row[12]);
    }
}
