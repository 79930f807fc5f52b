package fr.carnet.messaging.control;

import fr.carnet.messaging.boundary.CallLine;
import fr.carnet.messaging.boundary.CorrectionLine;
import fr.carnet.messaging.boundary.FamilyTask;
import fr.carnet.messaging.boundary.HeldSending;
import fr.carnet.messaging.boundary.NoticeLine;
import fr.carnet.messaging.boundary.PrintedLetters;
import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeFailure;
import fr.carnet.messaging.entity.NoticeState;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What those who reach families read, one statement for each list. */
@Dependent
public class Contacts {

    private static final String TASKS = SqlText.beside(Contacts.class, "tasks");
    private static final String CALLS = SqlText.beside(Contacts.class, "calls");
    private static final String CORRECTIONS = SqlText.beside(Contacts.class, "corrections");
    private static final String HISTORY = SqlText.beside(Contacts.class, "history");

    private static final String HELD = """
            select sending, min(held_at), count(distinct guardian_id), count(*) filter (where channel = 'MAIL'), count(*) filter (where channel = 'SMS')
              from notice where establishment_id = ?1 and school_year = ?2 and state = 'HELD' group by sending order by sending
            """;

    private static final String LETTERS_DUE = """
            select count(distinct (pupil_id, household, matter, subject))
              from notice where establishment_id = ?1 and school_year = ?2 and channel = 'LETTER' and state = 'PLANNED' and due_at <= ?3
            """;

    private static final String PRINTED = """
            select sending, min(sent_at), count(distinct (pupil_id, household, matter, subject))
              from notice where establishment_id = ?1 and school_year = ?2 and channel = 'LETTER' and sending is not null and sent_at >= ?3
             group by sending order by sending desc
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public List<FamilyTask> tasks() {
        Instant now = clock.now();
        return Row.of(asked(TASKS).setParameter(3, Timestamp.from(now)).setParameter(4, Timestamp.from(midnight()))).map(row ->
                new FamilyTask(row.id(), row.id(), row.text(), row.text(), row.text(), row.local(), row.local(),
                        (int) Duration.between(row.instant(), now).toMinutes(), row.number(), row.number(), row.flag(),
                        row.value(NoticeChannel.class), row.instant())).toList();
    }

    public List<CallLine> calls() {
        return Row.of(asked(CALLS).setParameter(3, Timestamp.from(clock.now()))).map(row ->
                new CallLine(row.id(), row.id(), row.id(), row.value(Matter.class), row.day(), row.local(), row.text(), row.text(), row.text(),
                        row.text(), Stream.of(row.text(), row.text(), row.text()).filter(Objects::nonNull).distinct().toList(), row.flag(),
                        row.number(), row.value(CallOutcome.class), ways(row.text()))).toList();
    }

    private static List<String> ways(String joined) {
        return joined == null ? List.of() : Stream.of(joined.split(",")).distinct().toList();
    }

    public List<HeldSending> held() {
        return Row.of(asked(HELD)).map(row -> {
            long sending = row.id();
            Instant since = row.instant();
            int people = row.number();
            return new HeldSending(sending, since, people, FrenchNumber.inWords(people), row.number(), row.number());
        }).toList();
    }

    public int lettersDue() {
        return Row.of(asked(LETTERS_DUE).setParameter(3, Timestamp.from(clock.now()))).findFirst().orElseThrow().number();
    }

    /** Of the last day, so that a page that jammed can be printed again. */
    public List<PrintedLetters> printed() {
        return Row.of(asked(PRINTED).setParameter(3, Timestamp.from(clock.now().minus(Duration.ofDays(1)))))
                .map(row -> new PrintedLetters(row.id(), row.instant(), row.number())).toList();
    }

    /** Of today and yesterday. */
    public List<CorrectionLine> corrections() {
        return Row.of(asked(CORRECTIONS).setParameter(3, Timestamp.from(midnight().minus(Duration.ofDays(1))))).map(row ->
                new CorrectionLine(row.day(), row.text(), row.text(), row.text(), row.text(), row.value(NoticeChannel.class),
                        row.value(NoticeState.class), row.instant())).toList();
    }

    /** The newest first. */
    public List<NoticeLine> history(long pupil) {
        return notices(HISTORY + " and n.pupil_id = ?3", pupil);
    }

    /** The newest first; a correction has the absence of what it corrects. */
    public List<NoticeLine> about(long absence) {
        return notices(HISTORY + " and n.subject = ?3 and n.matter in ('ABSENCE', 'CORRECTION')", absence);
    }

    private List<NoticeLine> notices(String sql, long subject) {
        return Row.of(asked(sql + " order by n.planned_at desc, n.id").setParameter(3, subject)).map(row ->
                new NoticeLine(row.value(Matter.class), row.day(), row.text(), row.value(NoticeChannel.class), row.value(NoticeState.class),
                        row.instant(), row.instant(), row.instant(), row.number(), row.value(CallOutcome.class), row.value(NoticeFailure.class))).toList();
    }

    private Query asked(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september());
    }

    private Instant midnight() {
        return clock.today().atStartOfDay(SchoolClock.PARIS).toInstant();
    }
}
