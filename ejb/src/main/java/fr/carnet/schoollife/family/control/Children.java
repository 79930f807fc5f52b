package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.boundary.FamilySchool;
import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The children of the account in scope: two statements, whatever their number. */
@Dependent
public class Children {

    /**
     * The function gives the pupils of live legal links in schools that opened the service; it is asked although the policies ask it too.
     * As a sub-select it is computed once and not for each row.
     */
    private static final String WHO = """
            select p.id, p.first_name, coalesce(p.usage_name, p.last_name), d.code, e.name, e.phone, open_day(e.id, cast(?2 as date))
              from pupil p
              join establishment e on e.id = p.establishment_id
              left join division_pupil dp on dp.pupil_id = p.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?1
             where p.id = any (cast((select family_pupils()) as bigint[]))
             order by p.birth_date, p.first_name
            """;

    private static final String WHAT = """
            select pupil_id, 'ABSENCE', starts_at, ends_at, 'AbsenceReason.' || reason, null, null
              from absence
             where pupil_id = any (cast((select family_pupils()) as bigint[])) and school_year = ?1 and cancelled_at is null
               and kind in ('ABSENCE', 'COLLECTIVE')
            union all
            select pupil_id, 'LATENESS', arrived_at, null, 'LatenessReason.' || reason, minutes, null
              from lateness
             where pupil_id = any (cast((select family_pupils()) as bigint[])) and school_year = ?1 and cancelled_at is null
            union all
            select pupil_id, 'PUNISHMENT', cast(decided_on as timestamp) at time zone 'Europe/Paris', null,
                   'PunishmentKind.' || kind, null,
                   case when kind = 'OTHER' then label || ' – ' || motive else motive end
              from punishment
             where pupil_id = any (cast((select family_pupils()) as bigint[])) and school_year = ?1 and cancelled_at is null
               and state in ('GIVEN', 'DONE', 'NOT_DONE')
            union all
            select pupil_id, 'SANCTION', cast(decided_on as timestamp) at time zone 'Europe/Paris', null,
                   'SanctionKind.' || kind, coalesce(days, hours), motive
              from sanction
             where pupil_id = any (cast((select family_pupils()) as bigint[])) and school_year = ?1 and cancelled_at is null and notified_on is not null
            union all
            select pupil_id, 'HALF_DAY', cast(day as timestamp) at time zone 'Europe/Paris', null, half, null, null
              from half_day
             where pupil_id = any (cast((select family_pupils()) as bigint[])) and school_year = ?1
             order by 3 desc
            """;

    private static final String HALF_DAY = "HALF_DAY";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public List<ChildDay> today() {
        int year = scope.schoolYear().september();
        Map<Long, List<Object[]>> what = rows(em.createNativeQuery(WHAT).setParameter(1, year)).collect(Collectors.groupingBy(Children::pupil));
        return rows(em.createNativeQuery(WHO).setParameter(1, year).setParameter(2, clock.today()))
                .map(row -> child(row, what.getOrDefault(pupil(row), List.of()))).toList();
    }

    public List<FamilySchool> schoolsNotOpen() {
        Stream<?> schools = em.createNativeQuery("select name, phone from family_schools_not_open() order by 1").getResultStream();
        return schools.map(Object[].class::cast).map(row -> new FamilySchool((String) row[0], (String) row[1])).toList();
    }

    private static Stream<Object[]> rows(Query query) {
        Stream<?> found = query.getResultStream();
        return found.map(Object[].class::cast);
    }

    private ChildDay child(Object[] row, List<Object[]> what) {
        List<FamilyEvent> events = what.stream().filter(line -> !HALF_DAY.equals(line[1])).map(Children::event).toList();
        List<MissedHalf> missed = what.stream().filter(line -> HALF_DAY.equals(line[1])).map(Children::half).toList();
        return new ChildDay((String) row[1], (String) row[2], (String) row[3],
                new FamilySchool((String) row[4], (String) row[5]),
                TodayState.of(events, clock.localNow(), (Boolean) row[6]),
                count(events, EventKind.ABSENCE), count(events, EventKind.LATENESS),
                count(events, EventKind.PUNISHMENT), count(events, EventKind.SANCTION), events, missed);
    }

    private static int count(List<FamilyEvent> events, EventKind kind) {
        return (int) events.stream().filter(event -> event.kind() == kind).count();
    }

    private static Long pupil(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static MissedHalf half(Object[] row) {
        return new MissedHalf(Events.local(row[2]).toLocalDate(), "AM".equals(row[4]));
    }

    private static FamilyEvent event(Object[] row) {
        return new FamilyEvent(EventKind.valueOf((String) row[1]), Events.local(row[2]), Events.local(row[3]), (String) row[4],
                Events.number(row[5]), (String) row[6]);
    }
}
