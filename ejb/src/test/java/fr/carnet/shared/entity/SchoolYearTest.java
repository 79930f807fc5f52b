package fr.carnet.shared.entity;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolYearTest {

    @Test
    void autumn_belongs_to_the_year_that_begins() {
        assertThat(SchoolYear.of(LocalDate.of(2026, 11, 21))).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void spring_belongs_to_the_year_that_began_in_september() {
        assertThat(SchoolYear.of(LocalDate.of(2027, 7, 31))).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void august_prepares_the_next_year() {
        assertThat(SchoolYear.of(LocalDate.of(2027, 8, 1))).isEqualTo(new SchoolYear(2027));
    }

    @Test
    void what_belongs_to_a_year_may_be_kept_until_31_august_TS_060() {
        assertThat(new SchoolYear(2026).lastDay()).isEqualTo(LocalDate.of(2027, 8, 31));
    }
}
