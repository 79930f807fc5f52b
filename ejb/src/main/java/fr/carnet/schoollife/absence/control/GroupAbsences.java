package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceOrigin;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.absence.entity.Arrangement;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Absences recorded by the dozen in one statement: those of many pupils, or the same hours of many weeks.
 *
 * <p>Whoever is already recorded away at that time is left as he or she is.
 */
@Dependent
public class GroupAbsences {

    private static final String SQL = SqlText.beside(GroupAbsences.class, "group-absence");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Event<AttendanceChanged> changed;

    /** A stretch of time. */
    public record Stretch(Instant from, Instant to) {
    }

    /** How many were recorded, for how many pupils. */
    public record Recorded(int pupils, int absences) {

        static final Recorded NOTHING = new Recorded(0, 0);
    }

    /** Who is away, when, and how it is read. */
    public Recorded record(Set<Long> divisions, Set<Long> pupils, List<Stretch> when, AbsenceKind kind, AbsenceReason reason, String cause,
            Recording act) {
        return insert(divisions, pupils, when, kind, reason, AbsenceOrigin.COLLECTIVE, cause, 0, act);
    }

    /** The weeks of an arrangement; those without class are left out. */
    Recorded record(Arrangement agreed, List<Stretch> weeks, Recording act) {
        return insert(Set.of(), Set.of(agreed.pupil()), weeks, AbsenceKind.RECURRENT, AbsenceReason.OTHER, AbsenceOrigin.RECURRENT,
                agreed.cause(), agreed.id(), act);
    }

    private Recorded insert(Set<Long> divisions, Set<Long> pupils, List<Stretch> when, AbsenceKind kind, AbsenceReason reason,
            AbsenceOrigin origin, String cause, long arrangement, Recording act) {
        AbsenceState state = kind.countsAsAbsence() ? reason.stateWhenClassed() : AbsenceState.LEGITIMATE;
        Map<Long, Integer> made = Row.of(em.createNativeQuery(SQL)
                .setParameter(1, SqlText.array(divisions)).setParameter(2, SqlText.array(pupils))
                .setParameter(3, instants(when, Stretch::from)).setParameter(4, instants(when, Stretch::to))
                .setParameter(5, act.establishmentId()).setParameter(6, act.schoolYear().september()).setParameter(7, act.academy())
                .setParameter(8, act.at().atOffset(ZoneOffset.UTC)).setParameter(9, act.by())
                .setParameter(10, kind.name()).setParameter(11, state.name()).setParameter(12, reason.name())
                .setParameter(13, origin.name()).setParameter(14, cause == null ? "" : cause.strip()).setParameter(15, arrangement))
                .collect(Collectors.toMap(Row::id, Row::number));
        if (!made.isEmpty()) {
            changed.fire(new AttendanceChanged(made.keySet(), day(when, Stretch::from, LocalDate::compareTo),
                    day(when, Stretch::to, (a, b) -> b.compareTo(a))));
        }
        return new Recorded(made.size(), made.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static LocalDate day(Collection<Stretch> when, Function<Stretch, Instant> end, Comparator<LocalDate> order) {
        return when.stream().map(end).map(instant -> LocalDate.ofInstant(instant, SchoolClock.PARIS)).min(order).orElseThrow();
    }

    private static String instants(Collection<Stretch> when, Function<Stretch, Instant> end) {
        return when.stream().map(end).map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
