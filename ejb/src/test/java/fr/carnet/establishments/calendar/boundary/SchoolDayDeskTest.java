package fr.carnet.establishments.calendar.boundary;

import fr.carnet.establishments.calendar.boundary.SchoolDay.Closure;
import fr.carnet.establishments.calendar.boundary.SchoolDay.CountingRule;
import fr.carnet.establishments.calendar.boundary.SchoolDay.OpenDay;
import fr.carnet.establishments.calendar.boundary.SchoolDay.Slot;
import fr.carnet.establishments.calendar.control.SchoolCalendar;
import fr.carnet.establishments.calendar.entity.ClosureOutsideYear;
import fr.carnet.establishments.calendar.entity.MinutesOutOfBounds;
import fr.carnet.establishments.calendar.entity.NoOpenDay;
import fr.carnet.establishments.calendar.entity.SlotKind;
import fr.carnet.establishments.calendar.entity.SlotsOverlap;
import fr.carnet.establishments.calendar.entity.WrongHours;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a head may say of the school's day, and what is refused. */
class SchoolDayDeskTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final SchoolClock CLOCK = new SchoolClock(Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));

    private final EntityManager em = TestUnit.open();
    private final TestBeans beans = new TestBeans(em, CLOCK);
    private SchoolDayDesk desk;

    @BeforeEach
    void a_school() throws SQLException {
        em.getTransaction().begin();
        beans.door().enterSchoolAsOperator(TestDatabase.get().newSchool().id(), 2026);
        desk = beans.get(SchoolDayDesk.class);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_new_school_has_the_day_that_most_schools_have() {
        SchoolDay day = desk.schoolDay();
        assertThat(day.hours()).hasSize(7).filteredOn(OpenDay::isOpen).extracting(OpenDay::weekday).containsExactly(1, 2, 3, 4, 5);
        assertThat(day.rule()).isEqualTo(new CountingRule(LocalTime.of(12, 30), 1, 30));
        assertThat(day.slots()).hasSize(11).first().isEqualTo(new Slot("M1", EIGHT, LocalTime.of(8, 55), SlotKind.COURSE));
    }

    @Test
    void a_school_that_opens_on_saturday_gives_lessons_on_saturday() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        assertThat(beans.get(SchoolCalendar.class).openOn(saturday)).isFalse();
        desk.open(List.of(new OpenDay(1, EIGHT, NOON), new OpenDay(6, EIGHT, NOON), new OpenDay(7, null, null)));
        assertThat(beans.get(SchoolCalendar.class).openOn(saturday)).isTrue();
        assertThat(beans.get(SchoolCalendar.class).openOn(saturday.minusDays(1))).isFalse();
    }

    @Test
    void hours_that_end_before_they_start_and_weeks_without_school_are_refused() {
        assertThatThrownBy(() -> desk.open(List.of(new OpenDay(1, NOON, EIGHT)))).isInstanceOf(WrongHours.class);
        assertThatThrownBy(() -> desk.open(List.of(new OpenDay(1, NOON, null)))).isInstanceOf(WrongHours.class);
        assertThatThrownBy(() -> desk.open(List.of(new OpenDay(1, null, null)))).isInstanceOf(NoOpenDay.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "241, 30", "1, 4", "1, 241"})
    void thresholds_that_no_school_could_mean_are_refused(int minimum, int lateness) {
        assertThatThrownBy(() -> desk.count(new CountingRule(NOON, minimum, lateness))).isInstanceOf(MinutesOutOfBounds.class);
    }

    @Test
    void the_counting_rule_is_kept() {
        desk.count(new CountingRule(LocalTime.of(13, 0), 55, 20));
        assertThat(desk.schoolDay().rule()).isEqualTo(new CountingRule(LocalTime.of(13, 0), 55, 20));
    }

    @Test
    void slots_never_overlap() {
        assertThatThrownBy(() -> desk.keep(new Slot("X", LocalTime.of(8, 30), LocalTime.of(9, 0), SlotKind.COURSE)))
                .isInstanceOf(SlotsOverlap.class);
        assertThatThrownBy(() -> desk.keep(new Slot("X", NOON, NOON, SlotKind.MEAL))).isInstanceOf(WrongHours.class);
        desk.keep(new Slot("M1", EIGHT, LocalTime.of(8, 50), SlotKind.COURSE));
        desk.remove("M2");
        assertThat(desk.schoolDay().slots()).hasSize(10).first().extracting(Slot::ends).isEqualTo(LocalTime.of(8, 50));
    }

    @Test
    void a_closure_is_of_the_year_and_may_be_lifted() {
        LocalDate snow = LocalDate.of(2027, 1, 12);
        desk.close(new Closure(snow, "Neige"));
        assertThat(beans.get(SchoolCalendar.class).openOn(snow)).isFalse();
        desk.reopen(snow);
        assertThat(beans.get(SchoolCalendar.class).openOn(snow)).isTrue();
        assertThatThrownBy(() -> desk.close(new Closure(LocalDate.of(2028, 1, 12), "Neige"))).isInstanceOf(ClosureOutsideYear.class);
    }
}
