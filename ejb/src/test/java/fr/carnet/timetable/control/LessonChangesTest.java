package fr.carnet.timetable.control;

import fr.carnet.accounts.credentials.entity.StaffUnknown;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.timetable.boundary.StaffAbsenceDesk;
import fr.carnet.timetable.boundary.StaffAbsenceLine;
import fr.carnet.timetable.boundary.TimetableChangeDesk;
import fr.carnet.timetable.boundary.WeekLesson;
import fr.carnet.timetable.entity.AbsenceEndsBeforeItStarts;
import fr.carnet.timetable.entity.ChangeAlreadyCancelled;
import fr.carnet.timetable.entity.ChangeUnknown;
import fr.carnet.timetable.entity.LessonAlreadyChanged;
import fr.carnet.timetable.entity.LessonChangeAsked;
import fr.carnet.timetable.entity.LessonEndsBeforeItStarts;
import fr.carnet.timetable.entity.NewMoment;
import fr.carnet.timetable.entity.NoSuchLesson;
import fr.carnet.timetable.entity.SchoolClosedThatDay;
import fr.carnet.timetable.entity.StaffAbsenceUnknown;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a person may decide of a lesson, and what only says that somebody is away. */
class LessonChangesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final SchoolClock CLOCK = new SchoolClock(Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));
    private static final NewMoment WEDNESDAY = new NewMoment(MONDAY.plusDays(2), LocalTime.of(10, 5), LocalTime.of(11, 0), " C3 ");

    private final EntityManager em = TestUnit.open();
    private final TestBeans beans = new TestBeans(em, CLOCK);
    private Timetable timetable;
    private TimetableChangeDesk desk;
    private StaffAbsenceDesk absences;

    @BeforeEach
    void a_school_entered_by_its_head() throws SQLException {
        timetable = Timetable.ofNewSchool();
        em.getTransaction().begin();
        beans.door().enterSchool(timetable.head);
        desk = beans.get(TimetableChangeDesk.class);
        absences = beans.get(StaffAbsenceDesk.class);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    private WeekLesson maths() {
        em.flush();
        return desk.lessons(timetable.teacher, null, MONDAY).get(0);
    }

    @Test
    void a_lesson_declared_not_held_is_so_until_the_change_is_cancelled() {
        desk.notHeld(timetable.maths, MONDAY);
        assertThat(maths().isCancelled()).isTrue();

        desk.cancel(desk.changes().get(0).id());
        assertThat(maths().lesson().held()).isTrue();
        assertThat(desk.changes()).isEmpty();
    }

    @Test
    void a_lesson_moved_is_listed_with_where_it_goes() {
        desk.move(timetable.maths, MONDAY, WEDNESDAY);
        assertThat(maths().moved().room()).isEqualTo("C3");
        assertThat(desk.changes()).singleElement().satisfies(line -> {
            assertThat(line.audience()).isEqualTo("5A");
            assertThat(line.moved().day()).isEqualTo(MONDAY.plusDays(2));
        });
    }

    @Test
    void a_lesson_that_does_not_take_place_that_day_cannot_be_changed() {
        assertThatThrownBy(() -> desk.notHeld(timetable.maths, MONDAY.plusDays(1))).isInstanceOf(NoSuchLesson.class);
        assertThatThrownBy(() -> desk.notHeld(timetable.maths, LocalDate.of(2026, 10, 26))).isInstanceOf(NoSuchLesson.class);
    }

    @Test
    void a_lesson_of_another_school_cannot_be_changed() throws SQLException {
        long foreign = Timetable.ofNewSchool().maths;
        assertThatThrownBy(() -> desk.notHeld(foreign, MONDAY)).isInstanceOf(NoSuchLesson.class);
    }

    @Test
    void a_lesson_is_changed_once_only() {
        desk.notHeld(timetable.maths, MONDAY);
        em.flush();
        assertThatThrownBy(() -> desk.move(timetable.maths, MONDAY, WEDNESDAY)).isInstanceOf(LessonAlreadyChanged.class);
    }

    @Test
    void who_knows_a_reason_against_it_is_asked_before_a_change_and_before_a_move_is_taken_back() {
        desk.notHeld(timetable.maths, MONDAY);
        em.flush();
        desk.cancel(desk.changes().get(0).id());
        em.flush();
        desk.move(timetable.maths, MONDAY, WEDNESDAY);
        em.flush();
        desk.cancel(desk.changes().get(0).id());

        LessonChangeAsked onMonday = new LessonChangeAsked(timetable.maths, MONDAY);
        assertThat(beans.fired()).as("taking back that it is not held asks nobody: it had no roll")
                .containsExactly(onMonday, onMonday, new LessonChangeAsked(timetable.maths, WEDNESDAY.day()));
    }

    @Test
    void nothing_is_moved_to_a_day_without_school_or_to_an_hour_that_ends_before_it_starts() {
        assertThatThrownBy(() -> desk.move(timetable.maths, MONDAY,
                new NewMoment(LocalDate.of(2026, 12, 25), LocalTime.of(8, 0), LocalTime.of(9, 0), null))).isInstanceOf(SchoolClosedThatDay.class);
        assertThatThrownBy(() -> new NewMoment(MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 0), null))
                .isInstanceOf(LessonEndsBeforeItStarts.class);
    }

    @Test
    void a_change_is_cancelled_once_and_by_its_own_school() throws SQLException {
        desk.notHeld(timetable.maths, MONDAY);
        em.flush();
        long change = desk.changes().get(0).id();
        desk.cancel(change);
        assertThatThrownBy(() -> desk.cancel(change)).isInstanceOf(ChangeAlreadyCancelled.class);
        assertThatThrownBy(() -> desk.cancel(change + 1_000_000)).isInstanceOf(ChangeUnknown.class);
    }

    @Test
    void an_absence_of_a_teacher_changes_no_lesson_and_says_how_many_wait_for_a_decision_S3_2() {
        absences.record(timetable.teacher, MONDAY, MONDAY.plusDays(1));
        assertThat(maths().lesson().held()).isTrue();
        assertThat(absences.absences()).extracting(StaffAbsenceLine::undecided).containsExactly(2);

        desk.notHeld(timetable.maths, MONDAY);
        em.flush();
        assertThat(absences.absences()).extracting(StaffAbsenceLine::undecided).containsExactly(1);

        absences.cancel(absences.absences().get(0).id());
        em.flush();
        assertThat(absences.absences()).isEmpty();
        assertThat(maths().isCancelled()).as("a decision stays until somebody takes it back").isTrue();
    }

    @Test
    void an_absence_is_of_somebody_of_the_school_and_ends_after_it_starts() throws SQLException {
        long stranger = Timetable.ofNewSchool().teacher;
        assertThatThrownBy(() -> absences.record(stranger, MONDAY, MONDAY)).isInstanceOf(StaffUnknown.class);
        assertThatThrownBy(() -> absences.record(timetable.teacher, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(AbsenceEndsBeforeItStarts.class);
        assertThatThrownBy(() -> absences.cancel(-1)).isInstanceOf(StaffAbsenceUnknown.class);
    }
}
