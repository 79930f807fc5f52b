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
import fr.carnet.schoollife.discipline.punishment.boundary.DetentionLine;
import fr.carnet.schoollife.discipline.punishment.control.Detentions;
import fr.carnet.schoollife.rollcall.control.MissingRolls;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;
import fr.carnet.shared.entity.Role;

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
import java.util.function.Function;

/** The lists of the board, one statement each. Long lists are cut: the board is for what to do now, their own pages show the rest. */
@Dependent
public class BoardReading {

    private static final int ANSWERS_SHOWN = 15;
    private static final int UNSETTLED_SHOWN = 10;
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

    @Inject
    Detentions detentions;

    /** Three statements: who is away, what is missing, the figures. */
    public Morning morning() {
        return new Morning(clock.localNow(), counts(), absentNow(), missingRolls.today());
    }

    private List<AbsentNow> absentNow() {
        return Row.of(em.createNativeQuery(ABSENT_NOW).setParameter(1, Timestamp.from(clock.now())))
                .map(row -> new AbsentNow(row.id(), row.id(), row.text(), row.text(), row.text(), row.local(), row.value(AbsenceKind.class),
                        row.value(AbsenceState.class))).toList();
    }

    public Some<AnswerToTreat> answers() {
        return some(ofTheSchool(ANSWERS).setParameter(3, ANSWERS_SHOWN), row -> new AnswerToTreat(row.id(), row.id(), row.text(), row.text(),
                row.text(), row.local(), row.local(), row.value(AbsenceReason.class), row.local()));
    }

    public Some<UnsettledAbsence> unsettled() {
        LocalDate today = clock.today();
        Query asked = ofTheSchool(UNSETTLED).setParameter(3, UNSETTLED_SHOWN).setParameter(4, Timestamp.from(midnight(today.minusDays(DAYS_BACK))))
                .setParameter(5, Timestamp.from(clock.now())).setParameter(6, Date.valueOf(today));
        return some(asked, row -> new UnsettledAbsence(row.id(), row.id(), row.text(), row.text(), row.text(), row.local(), row.local(),
                row.number(), row.text()));
    }

    public List<DetentionLine> detentions() {
        return detentions.on(clock.today());
    }

    private BoardCounts counts() {
        LocalDate today = clock.today();
        Row row = Row.of(ofTheSchool(COUNTS).setParameter(3, Timestamp.from(midnight(today))).setParameter(4, Timestamp.from(clock.now()))
                .setParameter(5, Timestamp.from(midnight(today.withDayOfMonth(1))))).findFirst().orElseThrow();
        return new BoardCounts(row.number(), row.number(), row.number(), filesFor(row.number()), row.number(), row.number(), row.number());
    }

    private int filesFor(int all) {
        return scope.isCaller(Role.AED) ? 0 : all;
    }

    private Query ofTheSchool(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september());
    }

    /** The whole number is the last column of each line. */
    private static <T> Some<T> some(Query asked, Function<Row, T> line) {
        int[] all = {0};
        List<T> lines = Row.of(asked).map(row -> {
            T read = line.apply(row);
            all[0] = row.number();
            return read;
        }).toList();
        return new Some<>(lines, all[0]);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(SchoolClock.PARIS).toInstant();
    }
}
