package fr.carnet.accounts.activation.entity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** TS-021, with the worked date of the rules: a code of 30 November 2026 is unusable from 1 March 2027. */
class CodeLifeTest {

    @ParameterizedTest
    @CsvSource({"2026-11-30, 2027-02-28", "2026-11-29, 2027-02-28", "2026-11-28, 2027-02-27", "2027-11-30, 2028-02-29",
            "2026-10-15, 2027-01-14", "2026-08-31, 2026-11-30", "2026-12-01, 2027-02-28"})
    void a_code_lives_three_calendar_months_and_dies_with_a_short_one_TS_021(LocalDate issued, LocalDate lastDay) {
        assertThat(CodeLife.lastDay(issued)).isEqualTo(lastDay);
    }
}
