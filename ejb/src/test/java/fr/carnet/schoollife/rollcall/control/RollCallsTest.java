package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.record.entity.PupilExcluded;
import fr.carnet.schoollife.record.entity.RollTaken;
import fr.carnet.schoollife.rollcall.ClassOfDay;
import fr.carnet.schoollife.rollcall.boundary.MarkLine;
import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollChange;
import fr.carnet.schoollife.rollcall.boundary.RollCorrection;
import fr.carnet.schoollife.rollcall.boundary.RollPupil;
import fr.carnet.schoollife.rollcall.boundary.RollReceipt;
import fr.carnet.schoollife.rollcall.boundary.RollSheet;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.entity.Foreseen;
import fr.carnet.schoollife.rollcall.entity.LessonRollTaken;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.PupilNotOnRoll;
import fr.carnet.schoollife.rollcall.entity.RollAlreadyTaken;
import fr.carnet.schoollife.rollcall.entity.RollChanged;
import fr.carnet.schoollife.rollcall.entity.RollNotOpen;
import fr.carnet.schoollife.rollcall.entity.RollTime;
import fr.carnet.schoollife.rollcall.entity.RollUnknown;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.timetable.entity.LessonChangeAsked;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A roll from the list to the rows, on the real schema (<i>ED-001, ED-011, ED-015</i>). */
class RollCallsTest {

    private final ClassOfDay day = new ClassOfDay(3);
    private final long ines = day.pupils.get(0);
    private final long theo = day.pupils.get(1);
    private EntityManager em;
    private TestBeans beans;

    @AfterEach
    void leave() {
        if (em != null) {
            leaveFormerDesk();
        }
    }

    private void leaveFormerDesk() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().commit();
        }
        em.close();
    }

    /** A new transaction of this account, at this hour of the Monday in Paris. */
    private RollCalls at(String hour, long account) {
        return on("2026-11-23T" + hour, account);
    }

    private RollCalls on(String moment, long account) {
        if (em != null) {
            leaveFormerDesk();
        }
        em = TestUnit.open();
        em.getTransaction().begin();
        beans = new TestBeans(em, new SchoolClock(Clock.fixed(Instant.parse(moment + ":00+01:00"), ZoneOffset.UTC)));
        beans.door().enterSchool(account);
        return beans.get(RollCalls.class);
    }

    private NewRoll rollOf(long lesson, NewMark... marks) {
        return new NewRoll(RollSubject.lesson(lesson, ClassOfDay.MONDAY), UUID.randomUUID(), List.of(marks));
    }

    private RollSheet sheet(RollCalls calls, long lesson) {
        return calls.sheet(RollSubject.lesson(lesson, ClassOfDay.MONDAY));
    }

    private static RollPupil line(RollSheet sheet, long pupil) {
        return sheet.pupils().stream().filter(each -> each.id() == pupil).findFirst().orElseThrow();
    }

    @Test
    void a_sheet_lists_the_pupils_of_the_lesson_all_there() {
        RollSheet sheet = sheet(at("08:05", day.teacher), day.first);
        assertThat(sheet.pupils()).extracting(RollPupil::lastName).containsExactly("ELEVE00", "ELEVE01", "ELEVE02");
        assertThat(sheet.pupils()).allSatisfy(pupil -> assertThat(pupil.marks()).isEmpty());
        assertThat(sheet.heading().audience()).isEqualTo("5B");
        assertThat(sheet.taken()).isNull();
        assertThat(sheet.changeable()).isTrue();
    }

    @Test
    void a_taken_roll_says_who_and_when_and_tells_who_is_absent_ED_001() {
        RollReceipt kept = at("08:05", day.teacher).take(rollOf(day.first, NewMark.absent(ines), NewMark.late(theo, null)));
        assertThat(beans.fired()).containsExactly(new RollTaken(kept.roll(), Instant.parse("2026-11-23T07:00:00Z"),
                Instant.parse("2026-11-23T07:55:00Z"), Set.of(ines), Set.of(theo, day.pupils.get(2)), null));
        RollSheet sheet = sheet(at("08:06", day.cpe), day.first);
        assertThat(sheet.taken().by()).isEqualTo("Camille FICTIF1");
        assertThat(sheet.taken().at()).isEqualTo(Instant.parse("2026-11-23T07:05:00Z"));
        assertThat(sheet.taken().afterwards()).isFalse();
        assertThat(line(sheet, ines).marks()).containsExactly(new MarkLine(Mark.ABSENT, null, null, null));
        assertThat(line(sheet, theo).marks()).containsExactly(new MarkLine(Mark.LATE, LocalTime.of(8, 5), 5, null));
    }

    @Test
    void nobody_absent_is_a_roll_too() {
        RollReceipt kept = at("08:05", day.teacher).take(rollOf(day.first));
        assertThat(kept).isEqualTo(new RollReceipt(kept.roll(), 0, 0, false));
        assertThat(sheet(at("08:06", day.teacher), day.first).taken()).isNotNull();
    }

    @Test
    void a_lateness_is_an_event_of_its_own_and_no_absence_ED_011() throws SQLException {
        at("08:10", day.teacher).take(rollOf(day.first, NewMark.late(theo, 10)));
        at("08:11", day.cpe);
        assertThat(ClassOfDay.id("""
                select count(*) from lateness where pupil_id = ? and minutes = 10 and reason = 'UNKNOWN' and cancelled_at is null
                   and arrived_at = timestamptz '2026-11-23 08:10+01'""", theo)).isOne();
    }

    @Test
    void beyond_the_limit_of_the_school_it_is_an_absence_for_that_lesson_ED_011() throws SQLException {
        ClassOfDay.id("update counting_rule set lateness_limit = 15 where establishment_id = ? returning 1", day.school.id());
        RollReceipt kept = at("08:20", day.teacher).take(rollOf(day.first, NewMark.late(theo, null), NewMark.late(ines, 15)));
        assertThat(kept.absent()).isOne();
        assertThat(((RollTaken) beans.fired().get(0)).absent()).containsExactly(theo);
        at("08:21", day.cpe);
        assertThat(ClassOfDay.id("select count(*) from lateness where pupil_id in (?, ?)", theo, ines)).isOne();
    }

    @Test
    void the_infirmary_an_exclusion_and_an_early_departure_are_not_absences_ED_015() {
        RollCalls calls = at("08:30", day.teacher);
        long lou = day.pupils.get(2);
        RollReceipt kept = calls.take(rollOf(day.first, new NewMark(ines, Mark.INFIRMARY, null, null, null),
                new NewMark(theo, Mark.EXCLUDED, LocalTime.of(8, 25), null, "A quitté sa place en criant."),
                new NewMark(lou, Mark.LEFT_EARLY, null, null, null)));
        assertThat(((RollTaken) beans.fired().get(0)).absent()).isEmpty();
        assertThat(((RollTaken) beans.fired().get(0)).present()).containsExactlyInAnyOrder(ines, theo, lou);
        assertThat(beans.fired().get(1)).isEqualTo(
                new PupilExcluded(kept.roll(), theo, Instant.parse("2026-11-23T07:25:00Z"), "A quitté sa place en criant."));
    }

    @Test
    void the_same_page_sent_twice_is_one_roll() throws SQLException {
        NewRoll asked = rollOf(day.first, NewMark.absent(ines), NewMark.late(theo, 5));
        RollReceipt once = at("08:05", day.teacher).take(asked);
        RollReceipt twice = at("08:07", day.teacher).take(asked);
        assertThat(twice).isEqualTo(new RollReceipt(once.roll(), 1, 1, true));
        assertThat(beans.fired()).isEmpty();
        assertThat(ClassOfDay.id("select count(*) from roll_entry where roll_call_id = ?", once.roll())).isEqualTo(2);
        assertThat(ClassOfDay.id("select count(*) from lateness where roll_call_id = ?", once.roll())).isOne();
    }

    @Test
    void who_takes_it_second_reads_the_first_and_corrects_it() {
        RollReceipt kept = at("08:05", day.teacher).take(rollOf(day.first, NewMark.absent(ines)));
        RollCalls second = at("08:06", day.cpe);
        assertThatThrownBy(() -> second.take(rollOf(day.first, NewMark.absent(theo)))).isInstanceOf(RollAlreadyTaken.class);
        RollSheet sheet = second.sheet(kept.roll());
        assertThat(line(sheet, ines).marks()).hasSize(1);
        second.correct(new RollCorrection(kept.roll(), sheet.taken().version(), "Vu en cours.", List.of(NewMark.absent(theo))));
        RollSheet after = sheet(at("08:07", day.teacher), day.first);
        assertThat(line(after, ines).marks()).isEmpty();
        assertThat(line(after, theo).marks()).hasSize(1);
    }

    @Test
    void two_persons_at_the_same_moment_make_one_roll() throws Exception {
        NewRoll ours = rollOf(day.first, NewMark.absent(ines));
        RollReceipt kept = at("08:05", day.teacher).take(ours);
        EntityManager other = TestUnit.open();
        CompletableFuture<RollReceipt> waiting = CompletableFuture.supplyAsync(() -> {
            other.getTransaction().begin();
            TestBeans theirs = new TestBeans(other, new SchoolClock(Clock.fixed(Instant.parse("2026-11-23T08:05:00+01:00"), ZoneOffset.UTC)));
            theirs.door().enterSchool(day.cpe);
            return theirs.get(RollCalls.class).take(rollOf(day.first, NewMark.absent(theo)));
        });
        try {
            assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).as("the second waits for the first")
                    .isInstanceOf(TimeoutException.class);
            em.getTransaction().commit();
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(RollAlreadyTaken.class);
        } finally {
            other.getTransaction().rollback();
            other.close();
        }
        assertThat(ClassOfDay.id("select count(*) from roll_entry where roll_call_id = ?", kept.roll())).isOne();
        assertThat(ClassOfDay.id("select count(*) from roll_call where lesson_id = ?", day.first)).isOne();
    }

    @Test
    void a_correction_keeps_what_was_there_with_who_when_and_why_ED_001() throws SQLException {
        RollReceipt kept = at("08:05", day.teacher).take(rollOf(day.first, NewMark.absent(ines), NewMark.late(theo, 5)));
        RollCalls desk = at("08:20", day.cpe);
        desk.correct(new RollCorrection(kept.roll(), 0, "Arrivée après l’appel", List.of(NewMark.late(ines, 20))));
        assertThat(((RollTaken) beans.fired().get(0)).cause()).isEqualTo("Arrivée après l’appel");
        assertThat(((RollTaken) beans.fired().get(0)).absent()).isEmpty();
        List<RollChange> changes = at("08:21", day.teacher).changes(kept.roll());
        assertThat(changes).extracting(RollChange::mark, RollChange::added, RollChange::by, RollChange::cause).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Mark.ABSENT, false, "Camille FICTIF3", "Arrivée après l’appel"),
                org.assertj.core.groups.Tuple.tuple(Mark.LATE, true, "Camille FICTIF3", "Arrivée après l’appel"),
                org.assertj.core.groups.Tuple.tuple(Mark.LATE, false, "Camille FICTIF3", "Arrivée après l’appel"));
        assertThat(ClassOfDay.id("select count(*) from lateness where pupil_id = ? and cancelled_at is not null", theo)).isOne();
        assertThat(ClassOfDay.id("select count(*) from lateness where pupil_id = ? and cancelled_at is null", ines)).isOne();
    }

    @Test
    void a_correction_of_what_was_not_last_read_is_refused() {
        RollReceipt kept = at("08:05", day.teacher).take(rollOf(day.first));
        at("08:06", day.cpe).correct(new RollCorrection(kept.roll(), 0, "Oubli", List.of(NewMark.absent(ines))));
        RollCalls late = at("08:07", day.teacher);
        assertThatThrownBy(() -> late.correct(new RollCorrection(kept.roll(), 0, "Oubli", List.of()))).isInstanceOf(RollChanged.class);
    }

    @Test
    void the_next_sheet_shows_who_was_absent_before_and_who_was_late() {
        at("08:10", day.teacher).take(rollOf(day.first, NewMark.absent(ines), NewMark.late(theo, 10)));
        RollSheet next = sheet(at("08:55", day.teacher), day.second);
        assertThat(next.pupils()).extracting(RollPupil::absentBefore).containsExactly(true, false, false);
        assertThat(next.pupils()).extracting(RollPupil::lateToday).containsExactly(0, 10, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABSENCE", "OUTING", "PLACEMENT", "INFIRMARY", "SCHOOL_EXCLUSION"})
    void a_foreseen_absence_tells_its_class_and_never_its_reason_TS_045(String kind) throws SQLException {
        ClassOfDay.id("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, kind, recorded_at, recorded_by)
                values (nextval('absence_seq'), 2026, 99, ?, ?, timestamptz '2026-11-23 08:00+01', timestamptz '2026-11-23 12:00+01',
                        'CHILD_ILLNESS', ?, now(), 0) returning id""", day.school.id(), ines, kind);
        RollSheet sheet = sheet(at("08:05", day.teacher), day.first);
        assertThat(line(sheet, ines).foreseen()).isEqualTo(Foreseen.of(kind));
        assertThat(line(sheet, theo).foreseen()).isNull();
        assertThat(sheet.toString()).doesNotContain("ILLNESS");
    }

    @Test
    void a_teacher_neither_reads_nor_takes_the_roll_of_a_colleague() {
        RollCalls calls = at("08:05", day.colleague);
        assertThatThrownBy(() -> sheet(calls, day.first)).isInstanceOf(RollUnknown.class);
        assertThatThrownBy(() -> calls.take(rollOf(day.first))).isInstanceOf(RollUnknown.class);
        RollReceipt kept = at("08:06", day.teacher).take(rollOf(day.first));
        RollCalls again = at("08:07", day.colleague);
        assertThatThrownBy(() -> again.sheet(kept.roll())).isInstanceOf(RollUnknown.class);
        assertThatThrownBy(() -> again.changes(kept.roll())).isInstanceOf(RollUnknown.class);
    }

    @Test
    void a_pupil_of_another_class_cannot_be_marked() throws SQLException {
        long stranger = new ClassOfDay(1).pupils.get(0);
        RollCalls calls = at("08:05", day.teacher);
        assertThatThrownBy(() -> calls.take(rollOf(day.first, NewMark.absent(stranger)))).isInstanceOf(PupilNotOnRoll.class);
    }

    @Test
    void not_before_the_lesson_nor_another_day_and_after_it_the_roll_says_so() {
        assertThat(sheet(at("07:44", day.teacher), day.first).time()).isEqualTo(RollTime.TOO_EARLY);
        RollCalls early = at("07:44", day.teacher);
        assertThatThrownBy(() -> early.take(rollOf(day.first))).isInstanceOf(RollNotOpen.class);
        RollCalls tomorrow = on("2026-11-24T08:05", day.teacher);
        assertThatThrownBy(() -> tomorrow.take(rollOf(day.first))).isInstanceOf(RollNotOpen.class);
        at("15:00", day.teacher).take(rollOf(day.first));
        assertThat(sheet(at("15:01", day.teacher), day.first).taken().afterwards()).isTrue();
    }

    @Test
    void a_teacher_corrects_on_the_day_and_the_CPE_later_too() {
        RollReceipt kept = at("08:05", day.teacher).take(rollOf(day.first));
        RollCalls tomorrow = on("2026-11-24T08:05", day.teacher);
        RollCorrection correction = new RollCorrection(kept.roll(), 0, "Oubli", List.of(NewMark.absent(ines)));
        assertThatThrownBy(() -> tomorrow.correct(correction)).isInstanceOf(RollNotOpen.class);
        assertThat(on("2026-11-24T08:06", day.cpe).correct(correction).absent()).isOne();
    }

    @Test
    void no_roll_of_a_lesson_that_is_not_held_nor_on_a_closed_day() throws SQLException {
        ClassOfDay.id("""
                insert into lesson_change (establishment_id, lesson_id, day, state, recorded_at, recorded_by)
                values (?, ?, date '2026-11-23', 'NOT_HELD', now(), 0) returning id""", day.school.id(), day.second);
        RollCalls early = at("08:55", day.teacher);
        assertThat(sheet(early, day.second).time()).isEqualTo(RollTime.NOT_HELD);
        assertThatThrownBy(() -> early.take(rollOf(day.second))).isInstanceOf(RollNotOpen.class);
        ClassOfDay.id("insert into school_closure (establishment_id, day, label) values (?, date '2026-11-23', 'Neige') returning establishment_id",
                day.school.id());
        RollCalls calls = at("08:05", day.teacher);
        assertThat(sheet(calls, day.first).time()).isEqualTo(RollTime.CLOSED_DAY);
        assertThatThrownBy(() -> calls.take(rollOf(day.first))).isInstanceOf(RollNotOpen.class);
    }

    @Test
    void a_lesson_whose_roll_was_taken_was_held_that_day_ED_001() {
        at("08:05", day.teacher).take(rollOf(day.first));
        at("08:10", day.cpe);
        HeldLessons held = beans.get(HeldLessons.class);
        assertThatThrownBy(() -> held.asked(new LessonChangeAsked(day.first, ClassOfDay.MONDAY))).isInstanceOf(LessonRollTaken.class);
        assertThatCode(() -> held.asked(new LessonChangeAsked(day.first, ClassOfDay.MONDAY.plusDays(1)))).doesNotThrowAnyException();
        assertThatCode(() -> held.asked(new LessonChangeAsked(day.second, ClassOfDay.MONDAY))).doesNotThrowAnyException();
    }

    @Test
    void a_moved_lesson_is_called_at_its_new_hours_only() throws SQLException {
        ClassOfDay.id("""
                insert into lesson_change (establishment_id, lesson_id, day, state, new_day, new_starts, new_ends, recorded_at, recorded_by)
                values (?, ?, date '2026-11-23', 'MOVED', date '2026-11-24', '10:05', '11:00', now(), 0) returning id""",
                day.school.id(), day.second);
        assertThat(sheet(at("08:55", day.teacher), day.second).time()).isEqualTo(RollTime.NOT_HELD);
        RollSheet moved = on("2026-11-24T10:06", day.teacher).sheet(RollSubject.lesson(day.second, ClassOfDay.MONDAY.plusDays(1)));
        assertThat(moved.time()).isEqualTo(RollTime.OPEN);
        assertThat(moved.heading().starts()).isEqualTo(LocalTime.of(10, 5));
    }

    @Test
    void without_a_lesson_a_teacher_calls_a_division_in_charge_and_no_other() {
        RollSubject ours = RollSubject.division(day.division, ClassOfDay.MONDAY, LocalTime.of(14, 0), LocalTime.of(15, 0));
        assertThat(at("14:05", day.teacher).sheet(ours).pupils()).hasSize(3);
        assertThat(at("14:05", day.colleague).sheet(ours).pupils()).isEmpty();
        RollReceipt kept = at("14:05", day.teacher).take(new NewRoll(ours, UUID.randomUUID(), List.of(NewMark.absent(ines))));
        RollCalls second = at("14:06", day.cpe);
        assertThatThrownBy(() -> second.take(new NewRoll(ours, UUID.randomUUID(), List.of()))).isInstanceOf(RollAlreadyTaken.class);
        assertThat(second.sheet(ours).taken().id()).isEqualTo(kept.roll());
    }

    @Test
    void a_study_hall_writes_who_is_present_and_expects_nobody() {
        RollSubject study = RollSubject.study(Set.of(ines, theo), ClassOfDay.MONDAY, LocalTime.of(8, 0), LocalTime.of(8, 55));
        RollReceipt kept = at("08:05", day.cpe).take(
                new NewRoll(study, UUID.randomUUID(), List.of(new NewMark(ines, Mark.PRESENT, null, null, null))));
        RollTaken told = (RollTaken) beans.fired().get(0);
        assertThat(told.absent()).isEmpty();
        assertThat(told.present()).containsExactly(ines);
        RollSheet lesson = sheet(at("08:06", day.teacher), day.first);
        assertThat(line(lesson, ines).inStudy()).isTrue();
        assertThat(line(lesson, theo).inStudy()).isFalse();
        assertThat(at("08:07", day.cpe).sheet(kept.roll()).pupils()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 35})
    void a_roll_costs_the_same_statements_whatever_its_length(int size) {
        ClassOfDay big = new ClassOfDay(size);
        RollCalls calls = at("08:10", big.teacher);
        AtomicInteger statements = new AtomicInteger();
        em.unwrap(UnitOfWork.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteQuery(SessionEvent event) {
                statements.incrementAndGet();
            }
        });
        calls.sheet(RollSubject.lesson(big.first, ClassOfDay.MONDAY));
        assertThat(statements.getAndSet(0)).as("the sheet").isEqualTo(2);
        RollReceipt kept = calls.take(rollOf(big.first, big.pupils.stream().map(pupil -> pupil % 2 == 0 ? NewMark.absent(pupil)
                : NewMark.late(pupil, 5)).toArray(NewMark[]::new)));
        assertThat(statements.getAndSet(0)).as("the roll").isEqualTo(5);
        calls.correct(new RollCorrection(kept.roll(), 0, "Exercice d’évacuation", big.pupils.stream().map(NewMark::absent).toList()));
        assertThat(statements.get()).as("its correction").isEqualTo(8);
    }
}
