package fr.carnet.imports.sql.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class CopyTextTest {

    private final CopyText rows = new CopyText();

    @Test
    void columns_are_separated_by_tabs_and_rows_by_line_feeds() {
        rows.number(1).text("A").date(LocalDate.of(2026, 9, 1)).flag(true).end();
        rows.number(2).text(null).date(null).flag(false).end();
        assertThat(text()).isEqualTo("1\tA\t2026-09-01\tt\n2\t\\N\t\\N\tf\n");
        assertThat(rows.rows()).isEqualTo(2);
    }

    @Test
    void no_text_of_a_file_can_pass_for_another_column_or_row() {
        rows.number(1).text("a\tb\nc\rd\\N").end();
        assertThat(text()).isEqualTo("1\ta\\tb\\nc\\rd\\\\N\n");
    }

    @Test
    void accents_and_what_follows_them_are_utf_8_and_escaped_too() {
        rows.number(1).text("LE CŒUR\\é\t𝄞").end();
        assertThat(text()).isEqualTo("1\tLE CŒUR\\\\é\\t𝄞\n");
    }

    @Test
    void long_texts_make_room() {
        rows.number(1).text("é\\".repeat(50_000)).end();
        assertThat(text()).hasSize(150_003);
    }

    private String text() {
        return new String(rows.buffer(), 0, rows.length(), StandardCharsets.UTF_8);
    }
}
