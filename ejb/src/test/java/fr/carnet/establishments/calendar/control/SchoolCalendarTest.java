package fr.carnet.establishments.calendar.control;

import fr.carnet.establishments.calendar.entity.CalendarNotFilled;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The calendars that the schema brings, as a school in zone A sees them, and as others would. */
class SchoolCalendarTest {

    private final EntityManager em = TestUnit.open();
    private TestSchool school;
    private SchoolCalendar calendar;

    @BeforeEach
    void enter() throws SQLException {
        school = TestDatabase.get().newSchool();
        follow("A");
    }

    /** Moves the school to another calendar and enters it anew. */
    private void follow(String code) throws SQLException {
        owner("alter table establishment disable trigger establishment_calendar");
        owner("update establishment set calendar = '" + code + "' where id = " + school.id());
        owner("alter table establishment enable trigger establishment_calendar");
        reenter();
    }

    private void reenter() {
        leave();
        em.getTransaction().begin();
        TestScopeDoor door = new TestScopeDoor(em);
        door.enterSchoolAsOperator(school.id(), 2026);
        calendar = new SchoolCalendar(em, door.scope());
    }

    @AfterEach
    void leave() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
    }

    private static void owner(String sql) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement statement = owner.createStatement()) {
            statement.execute(sql);
            owner.commit();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, true", "2026-08-31, false", "2026-10-16, true", "2026-10-19, false", "2026-11-02, true", "2026-11-11, false",
        "2026-12-18, true", "2027-01-01, false", "2027-01-04, true", "2027-02-15, false", "2027-03-01, true", "2027-05-07, false",
        "2027-07-02, true", "2027-07-05, false", "2026-11-21, false", "2026-11-22, false"})
    void a_school_of_zone_a_is_open_on_its_days_of_class(LocalDate day, boolean open) {
        assertThat(calendar.openOn(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2027-02-15, false", "B, 2027-02-15, true", "C, 2027-02-22, true", "C, 2027-02-08, false", "B, 2027-02-23, false",
        "REUNION, 2026-12-18, true", "REUNION, 2027-01-13, false", "MARTINIQUE, 2026-05-22, false", "GUADELOUPE, 2026-05-22, true"})
    void each_calendar_has_its_own_days(String code, LocalDate day, boolean open) throws SQLException {
        follow(code);
        assertThat(calendar.openOn(day)).isEqualTo(open);
    }

    @Test
    void a_closure_of_the_school_closes_it_alone() throws SQLException {
        TestSchool other = TestDatabase.get().newSchool();
        LocalDate day = LocalDate.of(2026, 11, 24);
        owner("insert into school_closure (establishment_id, day, label) values (" + school.id() + ", date '" + day + "', 'Neige')");
        reenter();
        assertThat(calendar.openOn(day)).isFalse();
        school = other;
        reenter();
        assertThat(calendar.openOn(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2026-11-10, 2026-11-14", "A, 2026-12-23, 2026-12-27", "B_ALSACE_MOSELLE, 2026-12-23, 2026-12-29",
        "B_ALSACE_MOSELLE, 2027-03-25, 2027-03-31", "B, 2027-03-25, 2027-03-28",
        "GUADELOUPE, 2026-05-26, 2026-05-30", "MARTINIQUE, 2026-05-21, 2026-05-27", "GUYANE, 2026-06-09, 2026-06-13",
        "REUNION, 2027-12-18, 2027-12-23", "MAYOTTE, 2027-04-26, 2027-04-30"})
    void a_decision_waits_for_two_working_days_of_the_school_s_own_calendar_ED_073_ED_074(
            String code, LocalDate notice, LocalDate earliest) throws SQLException {
        follow(code);
        assertThat(calendar.afterWorkingDays(notice, 2)).isEqualTo(earliest);
    }

    @Test
    void a_vacation_is_no_public_holiday_for_a_delay_ED_073() {
        assertThat(calendar.publicHoliday(LocalDate.of(2026, 12, 21))).isFalse();
        assertThat(calendar.publicHoliday(LocalDate.of(2026, 12, 25))).isTrue();
    }

    @Test
    void a_year_without_its_holidays_is_refused_rather_than_counted_short() {
        assertThatThrownBy(() -> calendar.afterWorkingDays(LocalDate.of(2040, 5, 1), 2)).isInstanceOf(CalendarNotFilled.class);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2028, 2028-04-16", "2029, 2029-04-01", "2030, 2030-04-21"})
    void easter_falls_where_it_falls(int year, LocalDate sunday) throws SQLException {
        try (Connection app = TestDatabase.get().connect(); Statement query = app.createStatement();
             ResultSet row = query.executeQuery("select easter(" + year + ")")) {
            row.next();
            assertThat(row.getDate(1).toLocalDate()).isEqualTo(sunday);
        }
    }
}
