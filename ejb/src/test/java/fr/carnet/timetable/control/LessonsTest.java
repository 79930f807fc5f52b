package fr.carnet.timetable.control;

import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.TestScopeDoor;
import fr.carnet.timetable.boundary.LessonOfDay;
import fr.carnet.timetable.boundary.WeekLesson;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What takes place on a day, from the weekly lessons, the calendar and the changes. */
class LessonsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    private final EntityManager em = TestUnit.open();
    private Timetable timetable;

    @BeforeEach
    void a_school() throws SQLException {
        timetable = Timetable.ofNewSchool();
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    private Lessons lessons() {
        if (!em.getTransaction().isActive()) {
            em.getTransaction().begin();
        }
        TestScopeDoor door = new TestScopeDoor(em);
        door.enterSchoolAsOperator(timetable.school.id(), Timetable.YEAR);
        return new Lessons(em, door.scope());
    }

    private static List<String> told(List<LessonOfDay> lessons) {
        return lessons.stream().map(l -> l.starts() + " " + l.subject() + " " + l.audience() + " " + l.room() + (l.held() ? "" : " -"))
                .toList();
    }

    @Test
    void a_teacher_has_the_lessons_of_the_day_in_the_order_of_the_clock() {
        assertThat(told(lessons().ofStaff(timetable.teacher, MONDAY)))
                .containsExactly("08:00 Mathématiques 5A B12", "09:00 Mathématiques 5B B12");
    }

    @Test
    void a_division_has_its_own_lessons_and_those_of_its_groups() {
        assertThat(lessons().weekOfDivision(timetable.division, MONDAY, SUNDAY)).extracting(each -> each.lesson().audience())
                .containsExactly("5A", "5LAT");
        assertThat(lessons().weekOfDivision(timetable.otherDivision, MONDAY, SUNDAY)).extracting(each -> each.lesson().audience())
                .containsExactly("5B");
    }

    @Test
    void a_pupil_has_the_lessons_of_the_division_and_of_the_groups_chosen() throws SQLException {
        assertThat(lessons().weekOfPupil(timetable.pupil, MONDAY, SUNDAY)).hasSize(2);
        timetable.change("delete from group_pupil where pupil_id = ?", timetable.pupil);
        assertThat(lessons().weekOfPupil(timetable.pupil, MONDAY, SUNDAY)).hasSize(1);
    }

    @Test
    void a_fortnightly_lesson_takes_place_every_other_week() {
        assertThat(lessons().ofPupil(timetable.pupil, MONDAY.plusDays(1))).hasSize(1);
        assertThat(lessons().ofPupil(timetable.pupil, MONDAY.plusDays(8))).isEmpty();
    }

    @Test
    void no_lesson_takes_place_in_a_vacation_on_a_holiday_or_when_the_school_is_closed() throws SQLException {
        assertThat(lessons().ofStaff(timetable.teacher, LocalDate.of(2026, 10, 26))).isEmpty();
        assertThat(lessons().ofStaff(timetable.teacher, LocalDate.of(2027, 5, 17))).as("lundi de Pentecôte").isEmpty();
        timetable.change("insert into school_closure (establishment_id, day, label) values (?, cast(? as date), 'Neige')",
                timetable.school.id(), MONDAY.toString());
        assertThat(lessons().ofStaff(timetable.teacher, MONDAY)).isEmpty();
    }

    @Test
    void a_lesson_takes_place_between_its_dates_only() throws SQLException {
        timetable.change("update lesson set opened_on = cast(? as date), closed_on = cast(? as date) where id = ?",
                MONDAY.toString(), MONDAY.plusWeeks(1).toString(), timetable.maths);
        assertThat(lessons().ofDivision(timetable.division, MONDAY.minusWeeks(1))).isEmpty();
        assertThat(lessons().ofDivision(timetable.division, MONDAY)).hasSize(1);
        assertThat(lessons().ofDivision(timetable.division, MONDAY.plusWeeks(1))).isEmpty();
    }

    @Test
    void a_lesson_not_held_is_said_so_without_the_name_of_its_teacher_S3_1() throws SQLException {
        assertThat(lessons().weekOfDivision(timetable.division, MONDAY, MONDAY)).extracting(WeekLesson::teachers)
                .containsExactly("Mme BRUMELIN");
        timetable.notHeld(timetable.maths, "2026-11-23");
        assertThat(lessons().weekOfDivision(timetable.division, MONDAY, MONDAY)).singleElement().satisfies(each -> {
            assertThat(each.isCancelled()).isTrue();
            assertThat(each.teachers()).isNull();
        });
    }

    @Test
    void a_lesson_moved_leaves_its_hour_and_is_held_at_another() throws SQLException {
        timetable.moved(timetable.maths, "2026-11-23", "2026-11-25", "10:05");
        assertThat(lessons().ofDivision(timetable.division, MONDAY.plusDays(2))).singleElement().satisfies(each -> {
            assertThat(each.starts()).hasToString("10:05");
            assertThat(each.room()).isEqualTo("C3");
            assertThat(each.held()).isTrue();
        });
        assertThat(lessons().weekOfDivision(timetable.division, MONDAY, MONDAY)).singleElement().satisfies(each -> {
            assertThat(each.lesson().held()).isFalse();
            assertThat(each.moved().day()).isEqualTo(MONDAY.plusDays(2));
            assertThat(each.teachers()).isNull();
        });
    }

    @Test
    void a_change_that_was_cancelled_changes_nothing() throws SQLException {
        timetable.notHeld(timetable.maths, "2026-11-23");
        timetable.change("update lesson_change set cancelled_at = now() where lesson_id = ?", timetable.maths);
        assertThat(told(lessons().ofDivision(timetable.division, MONDAY))).containsExactly("08:00 Mathématiques 5A B12");
    }

    @Test
    void the_week_of_a_colleague_as_planned_tells_nothing_of_what_became_of_it_S3_2() throws SQLException {
        List<WeekLesson> before = lessons().plannedWeekOfStaff(timetable.teacher, MONDAY, SUNDAY);
        timetable.notHeld(timetable.maths, "2026-11-23");
        timetable.moved(timetable.mathsOfOthers, "2026-11-23", "2026-11-25", "10:05");
        assertThat(lessons().plannedWeekOfStaff(timetable.teacher, MONDAY, SUNDAY)).hasSize(2).isEqualTo(before);
        assertThat(lessons().weekOfStaff(timetable.teacher, MONDAY, SUNDAY)).hasSize(3);
    }
}
