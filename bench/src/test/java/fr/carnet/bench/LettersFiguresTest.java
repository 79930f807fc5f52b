package fr.carnet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersFiguresTest {

    @Test
    void the_time_wanted_is_that_of_a_thousand_letters() {
        assertThat(new LettersFigures(100, 2.9, 1, 1_000).isGood()).isTrue();
        assertThat(new LettersFigures(100, 3.1, 1, 1_000).isGood()).isFalse();
    }

    @Test
    void a_machine_reads_the_same_figures() {
        assertThat(new LettersFigures(1000, 6.004, 0.5, 3_400_000).json()).hasToString(
                "{\"name\":\"letters\",\"letters\":1000,\"ours_s\":6.00,\"limit_s\":30.00,\"ratio\":0.20,\"nothing_s\":0.50,\"kilobytes\":3400}");
    }
}
