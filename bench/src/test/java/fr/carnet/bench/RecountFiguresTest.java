package fr.carnet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecountFiguresTest {

    @Test
    void the_json_has_the_agreed_names_and_two_decimals() {
        assertThat(new RecountFigures(24.5, 10, 12.345, 922_000).json()).hasToString(
                "{\"name\":\"recount\",\"ours_s\":24.50,\"limit_s\":10.00,\"ratio\":2.45,\"again_s\":12.35,\"half_days\":922000}");
    }

    @Test
    void the_table_says_what_is_reached_and_what_is_missed() {
        assertThat(new RecountFigures(24.5, 10, 12, 1).table()).contains("2,45").doesNotContain("✗");
        assertThat(new RecountFigures(31, 10, 12, 1).table()).contains("✗");
    }
}
