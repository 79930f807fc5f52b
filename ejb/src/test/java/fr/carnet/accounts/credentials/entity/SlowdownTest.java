package fr.carnet.accounts.credentials.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class SlowdownTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"5, PT1M", "6, PT2M", "7, PT4M", "8, PT8M", "9, PT16M", "10, PT24H", "11, PT24H"})
    void failures_in_a_row_delay_more_and_more_then_lock_for_a_day_SE_010(int inARow, Duration delay) {
        assertThat(Slowdown.ACCOUNT.blockedUntil(inARow, inARow, NOW)).isEqualTo(NOW.plus(delay));
    }

    @Test
    void four_failures_do_not_delay() {
        assertThat(Slowdown.ACCOUNT.blockedUntil(4, 4, NOW)).isNull();
    }

    @Test
    void twenty_five_failures_in_a_day_lock_even_between_successes_DP_041() {
        assertThat(Slowdown.ACCOUNT.blockedUntil(24, 1, NOW)).isNull();
        assertThat(Slowdown.ACCOUNT.blockedUntil(25, 1, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void ten_names_found_with_one_code_make_it_wait_and_a_free_one_clears_nothing_SE_017() {
        assertThat(Slowdown.TAKEN.blockedUntil(9, 9, NOW)).isNull();
        assertThat(Slowdown.TAKEN.blockedUntil(10, 10, NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(Slowdown.TAKEN.blockedUntil(20, 20, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(Slowdown.TAKEN.isClearedBySuccess()).isFalse();
    }

    @Test
    void a_school_behind_one_address_may_fail_a_hundred_times_an_hour() {
        assertThat(Slowdown.SOURCE.blockedUntil(99, 99, NOW)).isNull();
        assertThat(Slowdown.SOURCE.blockedUntil(100, 100, NOW)).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
}
