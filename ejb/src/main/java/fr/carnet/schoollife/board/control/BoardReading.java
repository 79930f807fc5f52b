package fr.carnet.schoollife.board.control;

import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.board.boundary.AbsentNow;
import fr.carnet.schoollife.board.boundary.AnswerToTreat;
import fr.carnet.schoollife.board.boundary.BoardCounts;
import fr.carnet.schoollife.board.boundary.Morning;
import fr.carnet.schoollife.board.boundary.Some;
import fr.carnet.schoollife.board.boundary.UnsettledAbsence;
import fr.carnet.schoollife.record.control.Events;
import fr.carnet.schoollife.rollcall.control.MissingRolls;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists of the board, one statement each. Long lists are cut: the board is for what to do now, their own pages show the rest. */
@Dependent
public class BoardReading {

    private static final int SHOWN = 30;
    private static final int DAYS_BACK = 14;

    private static final String ABSENT_NOW = SqlText.beside(BoardReading.class, "absent-now");
    private static final String ANSWERS = SqlText.beside(BoardReading.class, "answers");
    private static final String UNSETTLED = SqlText.beside(BoardReading.class, "unsettled");
    private static final String COUNTS = SqlText.beside(BoardReading.class, "counts");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    MissingRolls missingRolls;

    /** Three statements: who is away, what is missing, the figures. */
    public Morning morning() {
        return new Morning(clock.localNow(), counts(), absentNow(), missingRolls.today());
    }

    private List<AbsentNow> absentNow() {
        return rows(em.createNativeQuery(ABSENT_NOW).setParameter(1, Timestamp.from(clock.now())))
                .map(row -> new AbsentNow(number(row[0]), number(row[1]), (String) row[2], (String) row[3], (String) row[4],
                        Events.local(row[5]), AbsenceKind.valueOf((String) row[6]), AbsenceState.valueOf((String) row[7]))).toList();
    }

    public Some<AnswerToTreat> answers() {
        return some(ofTheSchool(ANSWERS).setParameter(3, SHOWN), 9, row -> new AnswerToTreat(number(row[0]), number(row[1]),
                (String) row[2], (String) row[3], (String) row[4], Events.local(row[5]), Events.local(row[6]),
                AbsenceReason.valueOf((String) row[7]), Events.local(row[8])));
    }

    public Some<UnsettledAbsence> unsettled() {
        LocalDate today = clock.today();
        Query asked = ofTheSchool(UNSETTLED).setParameter(3, SHOWN).setParameter(4, Timestamp.from(midnight(today.minusDays(DAYS_BACK))))
                .setParameter(5, Timestamp.from(clock.now()));
        return some(asked, 8, row -> new UnsettledAbsence(number(row[0]), number(row[1]), (String) row[2], (String) row[3],
                (String) row[4], Events.local(row[5]), Events.local(row[6]),
                (int) ChronoUnit.DAYS.between(Events.local(row[5]).toLocalDate(), today), (String) row[7]));
    }

    private BoardCounts counts() {
        Object[] row = (Object[]) ofTheSchool(COUNTS).setParameter(3, Timestamp.from(midnight(clock.today())))
                .setParameter(4, Timestamp.from(clock.now())).getSingleResult();
        return new BoardCounts(Events.number(row[0]), Events.number(row[1]), Events.number(row[2]), Events.number(row[3]), Events.number(row[4]));
    }

    private Query ofTheSchool(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september());
    }

    private static <T> Some<T> some(Query asked, int all, Function<Object[], T> line) {
        List<Object[]> found = rows(asked).toList();
        return new Some<>(found.stream().map(line).toList(), found.isEmpty() ? 0 : Events.number(found.get(0)[all]));
    }

    private static Stream<Object[]> rows(Query asked) {
        Stream<?> found = asked.getResultStream();
        return found.map(Object[].class::cast);
    }

    private static long number(Object stored) {
        return ((Number) stored).longValue();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(SchoolClock.PARIS).toInstant();
    }
}
