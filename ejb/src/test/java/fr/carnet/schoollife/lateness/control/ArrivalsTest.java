package fr.carnet.schoollife.lateness.control;

import fr.carnet.schoollife.lateness.boundary.LatePass;
import fr.carnet.schoollife.lateness.boundary.LatenessCount;
import fr.carnet.schoollife.lateness.boundary.LatenessLine;
import fr.carnet.schoollife.lateness.boundary.LatenessRule;
import fr.carnet.schoollife.lateness.boundary.NewArrival;
import fr.carnet.schoollife.lateness.entity.LatenessLevel;
import fr.carnet.schoollife.lateness.entity.LatenessReason;
import fr.carnet.schoollife.lateness.entity.LatenessRuleBackwards;
import fr.carnet.schoollife.lateness.entity.NotLate;
import fr.carnet.schoollife.record.entity.RollTaken;
import fr.carnet.schoollife.rollcall.ClassOfDay;
import fr.carnet.schoollife.rollcall.boundary.MarkLine;
import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.control.RollCalls;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A pupil at the gate: the minutes, the pass, the roll (<i>ED-011</i>). */
class ArrivalsTest {

    private final ClassOfDay day = new ClassOfDay(2);
    private final long ines = day.pupils.get(0);
    private EntityManager em;
    private TestBeans beans;

    @AfterEach
    void leave() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().commit();
        }
        em.close();
    }

    private TestBeans at(String hour) {
        if (em != null) {
            leave();
        }
        em = TestUnit.open();
        em.getTransaction().begin();
        beans = new TestBeans(em, new SchoolClock(Clock.fixed(Instant.parse("2026-11-23T" + hour + ":30+01:00"), ZoneOffset.UTC)));
        beans.door().enterSchool(day.cpe);
        return beans;
    }

    private LatePass admit(String hour, Integer minutes) {
        TestBeans office = at(hour);
        long lateness = office.get(Arrivals.class).admit(new NewArrival(ines, minutes, LatenessReason.TRANSPORT));
        return office.get(Latenesses.class).pass(lateness);
    }

    private long rolls(String hour, NewMark... marks) {
        return at(hour).get(RollCalls.class)
                .take(new NewRoll(RollSubject.lesson(day.first, ClassOfDay.MONDAY), UUID.randomUUID(), List.of(marks))).roll();
    }

    private long live() throws SQLException {
        em.getTransaction().commit();
        return ClassOfDay.id("select count(*) from lateness where pupil_id = ? and cancelled_at is null", ines);
    }

    @Test
    void minutes_count_from_the_lesson_under_way_and_the_pass_does_not_say_why() {
        LatePass pass = admit("08:07", null);
        assertThat(pass.minutes()).isEqualTo(7);
        assertThat(pass.at().toLocalTime()).isEqualTo(LocalTime.of(8, 7));
        assertThat(pass.by()).isEqualTo("Camille FICTIF3");
        assertThat(pass.division()).isEqualTo("5B");
        assertThat(pass.toString()).doesNotContain("TRANSPORT");
    }

    @Test
    void without_a_lesson_under_way_somebody_gives_the_minutes() {
        Arrivals office = at("12:30").get(Arrivals.class);
        assertThatThrownBy(() -> office.admit(new NewArrival(ines, null, LatenessReason.UNKNOWN))).isInstanceOf(NotLate.class);
        assertThat(admit("12:30", 12).minutes()).isEqualTo(12);
    }

    @Test
    void a_roll_that_says_absent_is_corrected_and_told_again() throws SQLException {
        long roll = rolls("08:05", NewMark.absent(ines));
        admit("08:20", null);
        RollTaken told = (RollTaken) beans.fired().get(0);
        assertThat(told.absent()).isEmpty();
        assertThat(told.cause()).isEqualTo("Billet de retard");
        assertThat(at("08:21").get(RollCalls.class).sheet(roll).pupils().get(0).marks())
                .containsExactly(new MarkLine(Mark.LATE, LocalTime.of(8, 20), 20, null));
        assertThat(live()).as("one event, of the gate").isOne();
    }

    @Test
    void beyond_the_limit_of_the_school_the_roll_still_counts_the_lesson_as_missed_ED_011() {
        rolls("08:05", NewMark.absent(ines));
        admit("08:45", null);
        assertThat(((RollTaken) beans.fired().get(0)).absent()).containsExactly(ines);
    }

    @Test
    void a_roll_taken_after_the_pass_proposes_it_and_records_no_second_lateness() throws SQLException {
        admit("08:07", null);
        assertThat(at("08:10").get(RollCalls.class).sheet(RollSubject.lesson(day.first, ClassOfDay.MONDAY)).pupils().get(0).admitted())
                .isEqualTo(7);
        rolls("08:11", NewMark.late(ines, 7));
        assertThat(live()).isOne();
    }

    @Test
    void admitted_twice_for_one_lesson_a_pupil_keeps_the_first_pass() throws SQLException {
        long first = admit("08:07", null).id();
        assertThat(admit("08:09", null).id()).isEqualTo(first);
        assertThat(live()).isOne();
    }

    @Test
    void a_month_of_latenesses_is_counted_against_the_thresholds_of_the_school() throws SQLException {
        for (int november = 2; november <= 4; november++) {
            ClassOfDay.id("""
                    insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                    values (nextval('lateness_seq'), 2026, 99, ?, ?, cast(? as timestamptz), 5, 'UNKNOWN', now(), ?) returning id""",
                    day.school.id(), ines, "2026-11-0" + november + " 08:05+01", day.cpe);
        }
        ClassOfDay.id("""
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                values (nextval('lateness_seq'), 2026, 99, ?, ?, timestamptz '2026-10-30 08:05+01', 5, 'UNKNOWN', now(), ?) returning id""",
                day.school.id(), ines, day.cpe);
        Latenesses read = at("09:00").get(Latenesses.class);
        LatenessRule usual = beans.get(LatenessRules.class).current();
        assertThat(usual).isEqualTo(new LatenessRule(3, 5));
        assertThat(read.often(ClassOfDay.MONDAY, "", usual)).extracting(LatenessCount::inMonth, LatenessCount::minutes, LatenessCount::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 15, LatenessLevel.WATCH));
        assertThat(read.often(ClassOfDay.MONDAY, "3A", usual)).isEmpty();
        assertThat(read.on(LocalDate.of(2026, 11, 3), "5B", usual)).extracting(LatenessLine::inMonth).containsExactly(3);
        beans.get(LatenessRules.class).change(new LatenessRule(2, 3));
        assertThat(read.often(ClassOfDay.MONDAY, "", beans.get(LatenessRules.class).current())).extracting(LatenessCount::level)
                .containsExactly(LatenessLevel.ALERT);
    }

    @Test
    void a_day_begins_at_midnight_in_paris() throws SQLException {
        for (String arrived : List.of("2026-11-03 00:10+01", "2026-11-03 23:50+01", "2026-11-04 00:10+01", "2026-11-02 23:50+01")) {
            ClassOfDay.id("""
                    insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                    values (nextval('lateness_seq'), 2026, 99, ?, ?, cast(? as timestamptz), 5, 'UNKNOWN', now(), ?) returning id""",
                    day.school.id(), ines, arrived, day.cpe);
        }
        Latenesses read = at("09:00").get(Latenesses.class);
        assertThat(read.on(LocalDate.of(2026, 11, 3), "", new LatenessRule(3, 5))).extracting(LatenessLine::at)
                .containsExactly(LocalTime.of(23, 50), LocalTime.of(0, 10));
    }

    @Test
    void the_second_threshold_is_not_below_the_first() {
        LatenessRules rules = at("09:00").get(LatenessRules.class);
        assertThatThrownBy(() -> rules.change(new LatenessRule(5, 3))).isInstanceOf(LatenessRuleBackwards.class);
    }
}
