package fr.carnet.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** D-10: names, numbers and addresses keep their order in Arabic. */
class RightToLeftTest {

    @Test
    void a_name_or_a_number_is_isolated() {
        assertThat(RightToLeft.isolated("Lou Exemple")).isEqualTo("\u2066Lou Exemple\u2069");
        assertThat(RightToLeft.isolated("01 99 00 00 00")).isEqualTo("\u206601 99 00 00 00\u2069");
    }

    @Test
    void what_joins_it_to_the_words_before_stays_outside() {
        assertThat(RightToLeft.isolated(", 6E B")).isEqualTo(", \u20666E B\u2069");
        assertThat(RightToLeft.isolated(" (01 99 00 00 00)")).isEqualTo(" \u2066(01 99 00 00 00)\u2069");
    }

    @Test
    void what_runs_from_right_to_left_and_nothing_at_all_stay_as_they_are() {
        assertThat(RightToLeft.isolated("الاثنين 23 نوفمبر 2026")).isEqualTo("الاثنين 23 نوفمبر 2026");
        assertThat(RightToLeft.isolated("")).isEmpty();
        assertThat(RightToLeft.isolated(", ")).isEqualTo(", ");
    }
}
