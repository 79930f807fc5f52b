package fr.carnet.establishments.calendar.control;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked dates of delays: those of a notice, of a summons and of an appeal. */
class WorkingDaysTest {

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));

    private final WorkingDays days = new WorkingDays(HOLIDAYS::contains);

    @ParameterizedTest
    @CsvSource({"2026-11-27, 2026-12-01", "2026-11-10, 2026-11-14", "2026-12-23, 2026-12-27", "2026-12-30, 2027-01-03"})
    void a_decision_waits_for_two_working_days_after_the_notice_ED_073(LocalDate notice, LocalDate earliest) {
        assertThat(days.after(notice, 2)).isEqualTo(earliest);
    }

    @Test
    void saint_stephen_is_a_holiday_in_alsace_moselle_ED_074() {
        WorkingDays there = new WorkingDays(day -> HOLIDAYS.contains(day) || day.equals(LocalDate.of(2026, 12, 26)));
        assertThat(there.after(LocalDate.of(2026, 12, 23), 2)).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void a_board_meets_five_clear_days_after_its_summons_ED_091() {
        assertThat(WorkingDays.afterClearDays(LocalDate.of(2026, 12, 1), 5)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void an_appeal_is_open_for_eight_days_ED_096() {
        assertThat(WorkingDays.lastOf(LocalDate.of(2026, 12, 7), 8)).isEqualTo(LocalDate.of(2026, 12, 15));
    }
}
