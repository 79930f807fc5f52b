package fr.carnet.timetable.control;

import fr.carnet.schoollife.family.boundary.FamilyDesk;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.timetable.boundary.FamilyTimetableDesk;
import fr.carnet.timetable.boundary.StaffAbsenceDesk;
import fr.carnet.timetable.boundary.TimetableDesk;
import fr.carnet.timetable.entity.StaffAbsence;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two schools that differ only by who of the staff is away, and by who replaces, show the same bytes to families and to unconcerned
 * colleagues (TS-054, S3-1 to S3-4).
 */
class NonInterferenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final SchoolClock CLOCK = new SchoolClock(Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));

    private Timetable timetable;

    @BeforeEach
    void a_school_where_a_lesson_is_not_held_and_another_is_moved() throws SQLException {
        timetable = Timetable.ofNewSchool();
        timetable.notHeld(timetable.maths, "2026-11-23");
        timetable.moved(timetable.latin, "2026-11-24", "2026-11-26", "13:30");
    }

    private void teacherIsAway() throws SQLException {
        timetable.change("""
                insert into staff_absence (id, establishment_id, staff_id, starts_on, ends_on, recorded_at, recorded_by)
                values (nextval('staff_absence_seq'), ?, ?, date '2026-11-20', date '2026-11-27', now(), 1)""",
                timetable.school.id(), timetable.teacher);
    }

    /** The colleague takes the changed lessons over. */
    private void somebodyReplaces() throws SQLException {
        timetable.change("update lesson_teacher set staff_id = ? where lesson_id = ?", timetable.colleague, timetable.maths);
        timetable.change("update lesson_teacher set staff_id = ? where lesson_id = ?", timetable.teacher, timetable.latin);
    }

    /** All that a family reads, as text. */
    private String readByFamily() {
        return in(beans -> {
            beans.door().enterFamily(timetable.account);
            return beans.get(FamilyDesk.class).home() + "\n" + beans.get(FamilyTimetableDesk.class).week(MONDAY);
        });
    }

    /** What anybody of the staff reads of the division, of the pupil and of a colleague. */
    private String readByColleague() {
        return in(beans -> {
            beans.door().enterSchoolAsOperator(timetable.school.id(), Timetable.YEAR);
            Lessons lessons = beans.get(Lessons.class);
            return lessons.weekOfDivision(timetable.division, MONDAY, MONDAY.plusDays(6)) + "\n"
                    + lessons.weekOfPupil(timetable.pupil, MONDAY, MONDAY.plusDays(6)) + "\n"
                    + lessons.plannedWeekOfStaff(timetable.teacher, MONDAY, MONDAY.plusDays(6));
        });
    }

    private static String in(java.util.function.Function<TestBeans, String> reading) {
        EntityManager em = TestUnit.open();
        em.getTransaction().begin();
        try {
            return reading.apply(new TestBeans(em, CLOCK));
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    @Test
    void a_family_reads_the_same_bytes_whoever_is_away_S3_1() throws SQLException {
        String before = readByFamily();
        assertThat(before).contains("Mathématiques", "held=false");
        teacherIsAway();
        assertThat(readByFamily()).isEqualTo(before);
    }

    @Test
    void a_family_reads_the_same_bytes_whoever_replaces_S3_3() throws SQLException {
        String before = readByFamily();
        somebodyReplaces();
        assertThat(readByFamily()).isEqualTo(before);
    }

    @Test
    void a_colleague_reads_the_same_bytes_whoever_is_away_S3_2() throws SQLException {
        String before = readByColleague();
        teacherIsAway();
        assertThat(readByColleague()).isEqualTo(before);
    }

    @Test
    void a_changed_lesson_names_nobody_to_a_colleague_S3_3() throws SQLException {
        String week = in(beans -> {
            beans.door().enterSchoolAsOperator(timetable.school.id(), Timetable.YEAR);
            return beans.get(Lessons.class).weekOfPupil(timetable.pupil, MONDAY, MONDAY.plusDays(6)).toString();
        });
        assertThat(week).contains("held=false").doesNotContain("BRUMELIN", "MARSANNE");
    }

    @Test
    void one_class_asks_the_table_and_one_desk_asks_that_class_S3_4() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.carnet");
        classes().that().belongToAnyOf(StaffAbsences.class).should().onlyHaveDependentClassesThat()
                .belongToAnyOf(StaffAbsences.class, StaffAbsenceDesk.class).check(classes);
        classes().that().belongToAnyOf(StaffAbsence.class).should().onlyHaveDependentClassesThat()
                .belongToAnyOf(StaffAbsences.class, StaffAbsenceDesk.class, StaffAbsence.class).check(classes);
    }

    @Test
    void no_other_source_of_any_module_names_the_table_S3_4() throws IOException {
        try (Stream<Path> sources = Stream.of("ejb", "batch", "web").map(module -> Path.of("..", module, "src", "main"))
                .flatMap(NonInterferenceTest::files)) {
            assertThat(sources.filter(NonInterferenceTest::namesTheTable).map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("StaffAbsences.java", "StaffAbsence.java",
                            "V20261122030500__timetable_changes_and_staff_absences.sql");
        }
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile)
                    .filter(file -> List.of(".java", ".sql", ".xml", ".xhtml", ".properties").stream().anyMatch(file.toString()::endsWith));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean namesTheTable(Path file) {
        try {
            return Files.readString(file).contains("staff_absence ") || Files.readString(file).contains("staff_absence\"")
                    || Files.readString(file).contains("staff_absence_seq");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void no_policy_function_or_view_of_the_database_names_the_table_but_its_own_S3_4() throws SQLException {
        assertThat(count("select count(*) from pg_policies where tablename = 'staff_absence' and policyname = 'school'")).isOne();
        assertThat(count("""
                select count(*) from pg_policies
                 where (tablename <> 'staff_absence' or policyname <> 'school') and (coalesce(qual, '') || coalesce(with_check, '')) ~ 'staff_absence'
                """)).isZero();
        assertThat(count("select count(*) from pg_policies where tablename = 'staff_absence' and policyname <> 'school'")).isZero();
        assertThat(count("select count(*) from pg_proc where prosrc ~ 'staff_absence'")).isZero();
        assertThat(count("select count(*) from pg_views where schemaname = 'public' and definition ~ 'staff_absence'")).isZero();
    }

    private static long count(String sql) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement query = owner.createStatement();
             ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void the_week_of_a_colleague_is_shown_to_a_teacher_as_it_was_planned_S3_2() throws SQLException {
        String planned = in(beans -> {
            beans.door().enterSchool(teacherAccount());
            return beans.get(TimetableDesk.class).ofStaff(timetable.teacher, MONDAY).toString();
        });
        assertThat(planned).doesNotContain("held=false");
    }

    private long teacherAccount() {
        try {
            timetable.change("insert into account (id, login, password_hash, status, created_at) values (?, ?, 'x', 'ACTIVE', now())",
                    -timetable.school.id(), "timetable.colleague." + timetable.school.id());
            timetable.change("""
                    insert into persona (id, account_id, role, establishment_id, staff_id)
                    values (nextval('persona_seq'), ?, 'TEACHER', ?, ?)""", -timetable.school.id(), timetable.school.id(), timetable.colleague);
            return -timetable.school.id();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
