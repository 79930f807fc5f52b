package fr.carnet.shared.entity;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchTextTest {

    @Test
    void the_first_of_a_month_is_an_ordinal() {
        assertThat(FrenchText.day(LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(FrenchText.weekday(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre 2026");
    }

    @Test
    void an_hour_is_not_cut() {
        assertThat(FrenchText.hour(LocalTime.of(8, 5))).isEqualTo("8\u00a0h\u00a005");
    }

    @Test
    void names_are_enumerated() {
        assertThat(FrenchText.list(List.of("Lou", "Inès", "Théo"))).isEqualTo("Lou, Inès et Théo");
        assertThat(FrenchText.list(List.of("Lou"))).isEqualTo("Lou");
    }
}
