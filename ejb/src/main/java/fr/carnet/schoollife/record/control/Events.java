package fr.carnet.schoollife.record.control;

import fr.carnet.schoollife.record.boundary.EventLine;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The facts of the four kinds put in one dated list, newest first, in one statement. */
@Dependent
public class Events {

    private static final String OF_PUPIL = """
            select id, 'ABSENCE', starts_at, ends_at, reason, null, null, recorded_at, cancelled_at is not null, true
              from absence where pupil_id = ?1 and school_year = ?2 and establishment_id = ?3 and origin <> 'RECURRENT'
            union all
            select id, 'LATENESS', arrived_at, null, reason, minutes, null, recorded_at, cancelled_at is not null, true
              from lateness where pupil_id = ?1 and school_year = ?2 and establishment_id = ?3
            union all
            select id, 'PUNISHMENT', cast(decided_on as timestamp) at time zone 'Europe/Paris', null, kind, null,
                   case when kind = 'OTHER' then label || ' – ' || motive else motive end, recorded_at,
                   cancelled_at is not null or state = 'LIFTED', true
              from punishment where state not in ('PROPOSED', 'REFUSED') and pupil_id = ?1 and school_year = ?2 and establishment_id = ?3
            union all
            select id, 'SANCTION', cast(decided_on as timestamp) at time zone 'Europe/Paris', null, kind, coalesce(days, hours), motive, recorded_at,
                   cancelled_at is not null, notified_on is not null
              from sanction where pupil_id = ?1 and school_year = ?2 and establishment_id = ?3
             order by 3 desc, 8 desc
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** All that was recorded this year about a pupil of the school in scope, cancelled facts included; not the weeks of an arrangement, which are one line of its own list. */
    public List<EventLine> of(long pupil) {
        Stream<?> rows = em.createNativeQuery(OF_PUPIL)
                .setParameter(1, pupil).setParameter(2, scope.schoolYear().september()).setParameter(3, scope.establishmentId())
                .getResultStream();
        return rows.map(Object[].class::cast).map(r -> new EventLine(((Number) r[0]).longValue(),
                EventKind.valueOf((String) r[1]), local(r[2]), local(r[3]), (String) r[4], number(r[5]), (String) r[6],
                instant(r[7]), (Boolean) r[8], (Boolean) r[9])).toList();
    }

    /** Time on a clock in France of an instant read from the database; null for null. */
    public static LocalDateTime local(Object stored) {
        return stored == null ? null : LocalDateTime.ofInstant(instant(stored), SchoolClock.PARIS);
    }

    public static Integer number(Object stored) {
        return stored == null ? null : ((Number) stored).intValue();
    }

    public static Instant instant(Object stored) {
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) stored).toInstant();
    }
}
