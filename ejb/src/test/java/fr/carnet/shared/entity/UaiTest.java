package fr.carnet.shared.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UaiTest {

    @ParameterizedTest
    @ValueSource(strings = {"0990001N", "0990002P", "0990000M", "0750001U", "0380123C", "9990001X"})
    void a_number_with_its_letter_is_accepted(String code) {
        assertThat(new Uai(code).code()).isEqualTo(code);
        assertThat(Uai.isValid(code)).isTrue();
    }

    @Test
    void lower_case_and_spaces_around_are_tolerated() {
        assertThat(new Uai(" 0990001n ")).isEqualTo(new Uai("0990001N"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0990001P", "099001N", "09900011N", "0990001I", "ABCDEFGH", ""})
    void another_letter_or_shape_is_refused(String code) {
        assertThatThrownBy(() -> new Uai(code)).isInstanceOf(InvalidUai.class);
        assertThat(Uai.isValid(code)).isFalse();
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThatThrownBy(() -> new Uai(null)).isInstanceOf(InvalidUai.class);
    }
}
