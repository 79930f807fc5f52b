package fr.carnet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportFiguresTest {

    private final ImportFigures figures = new ImportFigures(24.5, 10, 12.345, 339_743, 512);

    @Test
    void the_json_has_the_agreed_names_and_two_decimals() {
        assertThat(figures.json()).hasToString("{\"name\":\"import\",\"ours_s\":24.50,\"limit_s\":10.00,"
                + "\"ratio\":2.45,\"again_s\":12.35,\"rows\":339743,\"heap_mib\":512}");
    }

    @Test
    void the_table_says_what_is_reached() {
        assertThat(figures.table()).contains("2,45").doesNotContain("✗");
    }

    @Test
    void the_table_says_what_is_missed() {
        assertThat(new ImportFigures(31, 10, 32, 1, 1_024).table().chars().filter(c -> c == '✗')).hasSize(3);
    }
}
