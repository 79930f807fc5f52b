package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.entity.Today;
import fr.carnet.schoollife.record.entity.EventKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class TodayStateTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    private static FamilyEvent absence(LocalDateTime from, LocalDateTime to) {
        return new FamilyEvent(1, EventKind.ABSENCE, from, to, "AbsenceReason.UNKNOWN", null, null, AbsenceState.UNJUSTIFIED, null, null, null);
    }

    private static FamilyEvent lateness(LocalDateTime at) {
        return new FamilyEvent(1, EventKind.LATENESS, at, null, "LatenessReason.UNKNOWN", 10, null, null, null, null, null);
    }

    @Test
    void nothing_recorded_means_present() {
        assertThat(TodayState.of(List.of(), NOON, true)).isEqualTo(Today.PRESENT);
    }

    @Test
    void an_absence_of_this_morning_still_says_absent_in_the_afternoon() {
        assertThat(TodayState.of(List.of(absence(NOON.minusHours(4), NOON.minusHours(3))), NOON.plusHours(3), true)).isEqualTo(Today.ABSENT);
    }

    @Test
    void a_week_of_absence_says_absent_on_each_of_its_days() {
        assertThat(TodayState.of(List.of(absence(NOON.minusDays(2), NOON.plusDays(2))), NOON, true)).isEqualTo(Today.ABSENT);
    }

    @Test
    void what_ended_yesterday_says_nothing_of_today() {
        assertThat(TodayState.of(List.of(absence(NOON.minusDays(1), NOON.minusHours(13)), lateness(NOON.minusDays(1))), NOON, true))
                .isEqualTo(Today.PRESENT);
    }

    @Test
    void a_lateness_of_today_says_late() {
        assertThat(TodayState.of(List.of(lateness(NOON.minusHours(3))), NOON, true)).isEqualTo(Today.LATE);
    }

    @Test
    void an_absence_is_said_before_a_lateness() {
        assertThat(TodayState.of(List.of(lateness(NOON), absence(NOON, NOON.plusHours(1))), NOON, true)).isEqualTo(Today.ABSENT);
    }

    @Test
    void a_day_without_class_says_so_whatever_is_recorded() {
        assertThat(TodayState.of(List.of(absence(NOON.minusDays(2), NOON.plusDays(2))), NOON, false)).isEqualTo(Today.NO_CLASS);
    }
}
