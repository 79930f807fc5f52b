package fr.carnet.web.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

class DatesTest {

    @Test
    void a_day_is_written_in_french() {
        assertThat(Dates.day(LocalDate.of(2026, 10, 12))).isEqualTo("12 octobre 2026");
    }

    @Test
    void the_first_of_a_month_is_an_ordinal() {
        assertThat(Dates.day(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(Dates.weekday(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre");
    }

    @Test
    void an_instant_is_shown_at_the_hour_of_paris_in_winter_and_in_summer() {
        assertThat(Dates.moment(Instant.parse("2026-01-15T23:30:00Z"))).isEqualTo("16/01/2026 00:30");
        assertThat(Dates.moment(Instant.parse("2026-06-15T23:30:00Z"))).isEqualTo("16/06/2026 01:30");
    }

    @Test
    void an_hour_is_not_cut_at_the_end_of_a_line() {
        assertThat(Dates.hour(LocalDateTime.of(2026, 10, 12, 8, 5))).isEqualTo("8\u00a0h\u00a005");
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(Dates.day(null)).isEmpty();
        assertThat(Dates.iso(null)).isEmpty();
    }
}
