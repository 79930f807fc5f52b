package fr.carnet.schoollife.lateness.control;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.lateness.boundary.NewArrival;
import fr.carnet.schoollife.lateness.entity.Lateness;
import fr.carnet.schoollife.lateness.entity.NotLate;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.rollcall.control.RollCalls;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Lets a pupil in at the gate: minutes count from the lesson that the pupil misses the beginning of.
 *
 * <p>A roll that already says absent is corrected, so that nobody looks for a pupil who stands at the door of the classroom; admitted
 * twice for the same lesson, the pupil keeps the first pass.
 */
@Dependent
public class Arrivals {

    private static final String LESSON = """
            select h.starts_at, h.ends_at,
                   (select min(t.id) from lateness t where t.pupil_id = ?1 and t.school_year = ?4 and t.cancelled_at is null
                                                       and t.arrived_at >= h.starts_at and t.arrived_at < h.ends_at)
              from lessons_held(cast(?2 as date)) h
             where h.starts_at <= ?3 and h.ends_at > ?3
               and exists (select from lesson_audience a
                             left join division_pupil dp on dp.division_id = a.division_id and dp.pupil_id = ?1
                             left join group_pupil gp on gp.group_id = a.group_id and gp.pupil_id = ?1
                            where a.lesson_id = h.lesson_id and coalesce(dp.pupil_id, gp.pupil_id) is not null)
             order by h.starts_at desc limit 1""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    Facts facts;

    @Inject
    RollCalls rolls;

    private record UnderWay(Instant starts, Instant ends, Long known) {
    }

    /** The lateness, new or known; refuses what {@link Facts#pupilOn} does, and NotLate when there are no minutes to count. */
    public long admit(NewArrival asked) {
        Pupil pupil = facts.pupilOn(asked.pupil(), clock.today());
        Instant now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        Optional<UnderWay> lesson = lessonOf(asked.pupil(), now);
        if (lesson.isPresent() && lesson.get().known() != null) {
            return lesson.get().known();
        }
        int minutes = asked.minutes() != null ? asked.minutes() : lesson.map(each -> since(each.starts(), now))
                .orElseThrow(() -> new NotLate(asked.pupil()));
        Lateness lateness = Lateness.of(pupil, now, minutes, asked.reason(), facts.recording());
        facts.add(lateness);
        em.flush();
        rolls.arrived(asked.pupil(), now, minutes);
        return lateness.id();
    }

    private static int since(Instant starts, Instant now) {
        return (int) Math.max(1, Duration.between(starts, now).toMinutes());
    }

    private Optional<UnderWay> lessonOf(long pupil, Instant now) {
        return Row.of(em.createNativeQuery(LESSON).setParameter(1, pupil).setParameter(2, Date.valueOf(clock.today()))
                        .setParameter(3, Timestamp.from(now)).setParameter(4, scope.schoolYear().september()))
                .map(row -> new UnderWay(row.instant(), row.instant(), row.optionalId())).findFirst();
    }
}
