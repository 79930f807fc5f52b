package fr.carnet.timetable.control;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.TestScopeDoor;
import fr.carnet.timetable.boundary.ChildWeek;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The week that a family reads, under the policies of the database. */
class FamilyLessonsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final EntityManager em = TestUnit.open();
    private Timetable timetable;

    @BeforeEach
    void a_school() throws SQLException {
        timetable = Timetable.ofNewSchool();
    }

    @AfterEach
    void close() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    private List<ChildWeek> week() {
        if (!em.getTransaction().isActive()) {
            em.getTransaction().begin();
        }
        TestScopeDoor door = new TestScopeDoor(em);
        door.enterFamily(timetable.account);
        return new FamilyLessons(em, door.scope()).between(MONDAY, MONDAY.plusDays(6));
    }

    @Test
    void a_family_reads_the_lessons_of_its_child_and_of_no_other_division() {
        assertThat(week()).singleElement().satisfies(child -> {
            assertThat(child.firstName()).isEqualTo("Inès");
            assertThat(child.lessons()).extracting(each -> each.day() + " " + each.starts() + " " + each.subject() + " " + each.room())
                    .containsExactly("2026-11-23 08:00 Mathématiques B12", "2026-11-24 10:00 020300 B12");
        });
    }

    @Test
    void a_lesson_not_held_and_a_lesson_moved_are_said_and_nobody_is_named_S3_1() throws SQLException {
        timetable.notHeld(timetable.maths, "2026-11-23");
        timetable.moved(timetable.latin, "2026-11-24", "2026-11-26", "13:30");
        assertThat(week().get(0).lessons()).extracting(each -> each.day() + " " + each.held() + (each.moved() == null ? "" : " → " + each.moved().day()))
                .containsExactly("2026-11-23 false", "2026-11-24 false → 2026-11-26", "2026-11-26 true");
        assertThat(week().toString()).doesNotContain("BRUMELIN", "MARSANNE");
    }

    @Test
    void a_family_reads_nothing_once_the_service_is_closed_TS_001() throws SQLException {
        timetable.change("update service_opening set closed_at = now() where establishment_id = ?", timetable.school.id());
        assertThat(week()).isEmpty();
    }

    @Test
    void the_database_itself_shows_a_family_no_other_lesson_no_teacher_and_no_other_group() throws SQLException {
        try (Connection app = TestDatabase.get().connect(); Statement query = app.createStatement()) {
            TestDatabase.enterFamily(app, timetable.account, Timetable.YEAR);
            assertThat(count(query, "lesson")).isEqualTo(2);
            assertThat(count(query, "lesson_audience")).isEqualTo(2);
            assertThat(count(query, "lesson_teacher")).isZero();
            timetable.notHeld(timetable.mathsOfOthers, "2026-11-23");
            assertThat(count(query, "lesson_change")).isZero();
            timetable.change("delete from group_pupil where pupil_id = ?", timetable.pupil);
            assertThat(count(query, "lesson")).isEqualTo(1);
        }
    }

    private static long count(Statement query, String table) throws SQLException {
        try (ResultSet row = query.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
