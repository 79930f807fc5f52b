package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absence.entity.AbsenceStep;
import fr.carnet.schoollife.record.entity.AbsencesAnswered;
import fr.carnet.schoollife.record.entity.AbsencesWithdrawn;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.schoollife.record.entity.RollTaken;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads each roll into absences: contiguous missed lessons of a day are one absence, and a pupil who is there ends or undoes what
 * rolls had made.
 *
 * <p>Three statements for a class of any size. Told twice of the same roll, it changes nothing the second time. What somebody recorded
 * or a family announced is never touched: when the roll says otherwise, both are kept and shown ({@link Contradictions}).
 */
@Dependent
class RollReading {

    private static final String ABSENT = SqlText.beside(RollReading.class, "roll-absent");
    private static final String PRESENT = SqlText.beside(RollReading.class, "roll-present");
    /** Two rolls may speak of one pupil at the same time; the second waits for the first. */
    private static final String ONE_AT_A_TIME = """
            select count(*) from (select id from pupil where id = any (cast(?1 as bigint[])) order by id for no key update) locked""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    Event<AttendanceChanged> changed;

    @Inject
    Event<AbsencesAnswered> answered;

    @Inject
    Event<AbsencesWithdrawn> withdrawn;

    void read(@Observes RollTaken roll) {
        LocalDate day = LocalDate.ofInstant(roll.from(), SchoolClock.PARIS);
        List<Done> done = new ArrayList<>();
        if (!roll.absent().isEmpty()) {
            em.createNativeQuery(ONE_AT_A_TIME).setParameter(1, SqlText.array(roll.absent())).getSingleResult();
            done.addAll(run(ABSENT, roll.absent(), roll, day));
        }
        if (!roll.present().isEmpty()) {
            done.addAll(run(PRESENT, roll.present(), roll, day));
        }
        tell(done, day);
    }

    private void tell(List<Done> done, LocalDate day) {
        Set<Long> pupils = done.stream().map(Done::pupil).collect(Collectors.toSet());
        if (!pupils.isEmpty()) {
            changed.fire(new AttendanceChanged(pupils, day, day));
        }
        Set<Long> cancelled = absences(done, each -> each.what() == AbsenceStep.CANCELLED);
        if (!cancelled.isEmpty()) {
            withdrawn.fire(new AbsencesWithdrawn(cancelled));
        }
        Set<Long> explained = absences(done, each -> each.what() == AbsenceStep.RECORDED && each.state() == AbsenceState.AWAITING);
        if (!explained.isEmpty()) {
            answered.fire(new AbsencesAnswered(explained));
        }
    }

    private static Set<Long> absences(List<Done> done, Predicate<Done> which) {
        return done.stream().filter(which).map(Done::absence).collect(Collectors.toSet());
    }

    private List<Done> run(String sql, Set<Long> pupils, RollTaken roll, LocalDate day) {
        Stream<?> rows = em.createNativeQuery(sql)
                .setParameter(1, SqlText.array(pupils))
                .setParameter(2, Timestamp.from(roll.from())).setParameter(3, Timestamp.from(roll.to()))
                .setParameter(4, day.toString()).setParameter(5, scope.establishmentId())
                .setParameter(6, scope.schoolYear().september()).setParameter(7, scope.academy())
                .setParameter(8, Timestamp.from(clock.now())).setParameter(9, scope.accountId())
                .setParameter(10, roll.cause() == null ? "" : roll.cause())
                .getResultStream();
        return rows.map(Object[].class::cast).map(row -> new Done(AbsenceStep.valueOf((String) row[0]), ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(), AbsenceState.valueOf((String) row[3]))).toList();
    }

    private record Done(AbsenceStep what, long absence, long pupil, AbsenceState state) {
    }
}
