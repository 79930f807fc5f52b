package fr.carnet.local.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalIdsTest {

    @ParameterizedTest
    @CsvSource({"0, 0990000M", "1, 0990001N", "2, 0990002P"})
    void an_uai_ends_with_its_check_letter(int number, String expected) {
        assertThat(NationalIds.uai(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 990000001EB", "2, 990000002EA", "3, 990000003DK", "4, 990000004DJ"})
    void an_ine_ends_with_its_check_letters(int number, String expected) {
        assertThat(NationalIds.ine(number)).isEqualTo(expected);
    }

    @Test
    void an_ine_of_a_very_large_country_still_begins_with_99() {
        assertThat(NationalIds.ine(123_456_789)).startsWith("99").hasSize(11);
    }
}
