package fr.carnet.schoollife.record.control;

import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.schoollife.record.boundary.PupilTotals;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Adds up the year of one pupil of the school in scope, in one statement. */
@Dependent
public class YearTotals {

    private static final String OF_PUPIL = """
            select count(h.day), count(h.day) filter (where not h.excused and not h.awaiting), count(h.day) filter (where h.awaiting),
                   count(h.day) filter (where not h.excused and not h.awaiting and h.day >= date_trunc('month', cast(?4 as date))),
                   (select count(*) from lateness l
                     where l.pupil_id = ?1 and l.school_year = ?2 and l.establishment_id = ?3 and l.cancelled_at is null),
                   coalesce(string_agg(cast(h.day as text) || h.half, ' ' order by h.day, h.half), '')
              from half_day h
             where h.pupil_id = ?1 and h.school_year = ?2 and h.establishment_id = ?3
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public PupilTotals of(long pupil) {
        Object[] row = (Object[]) em.createNativeQuery(OF_PUPIL).setParameter(1, pupil)
                .setParameter(2, scope.schoolYear().september()).setParameter(3, scope.establishmentId())
                .setParameter(4, clock.today()).getSingleResult();
        return new PupilTotals(Events.number(row[0]), Events.number(row[1]), Events.number(row[2]), Events.number(row[3]),
                Events.number(row[4]), missed((String) row[5]));
    }

    /** «2026-11-16AM 2026-11-16PM», one after the other. */
    private static List<MissedHalf> missed(String halves) {
        return Stream.of(halves.split(" ")).filter(half -> !half.isEmpty())
                .map(half -> new MissedHalf(LocalDate.parse(half.substring(0, 10)), half.endsWith("AM"))).toList();
    }
}
