package fr.carnet.schoollife.yearend.control;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** TS-060: a day of August, the 31st at the latest, and never a year that runs. */
class PurgeDayTest {

    @Test
    void the_year_that_ends_counts_from_the_day_and_not_before_TS_060() {
        PurgeDay day = new PurgeDay("08-20");
        assertThat(day.newestOver(LocalDate.of(2027, 8, 19))).isEqualTo(2025);
        assertThat(day.newestOver(LocalDate.of(2027, 8, 20))).isEqualTo(2026);
        assertThat(day.newestOver(LocalDate.of(2028, 6, 1))).isEqualTo(2026);
    }

    @Test
    void a_year_that_runs_is_refused_with_the_day_from_which_it_may_go_TS_060() {
        PurgeDay day = new PurgeDay("08-31");
        assertThat(day.refusal(2026, LocalDate.of(2027, 8, 30))).hasValueSatisfying(told -> assertThat(told).contains("n’est pas finie", "2027-08-31"));
        assertThat(day.refusal(2026, LocalDate.of(2027, 8, 31))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09-01", "12-31", "07-31", "demain", ""})
    void a_day_beyond_the_law_or_within_the_year_is_refused_TS_060(String typed) {
        assertThat(new PurgeDay(typed).refusal(2020, LocalDate.of(2027, 8, 31))).hasValueSatisfying(told -> assertThat(told).contains("carnet.purge.day", "31 août"));
    }
}
