package fr.carnet.shared.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTextTest {

    @ParameterizedTest
    @CsvSource({"0639981704,06 39 98 17 04", "+33 639981704,06 39 98 17 04", "0033639981704,06 39 98 17 04",
        "+33(0)639981704,06 39 98 17 04", "01.99.00.00.01,01 99 00 00 01", "01 99 00 00 01,01 99 00 00 01"})
    void a_french_number_is_written_in_pairs(String given, String written) {
        assertThat(PhoneText.inPairs(given)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"+377 99 99 99 99", "36 39", "poste 12"})
    void any_other_is_left_as_it_came(String given) {
        assertThat(PhoneText.inPairs(given)).isEqualTo(given);
    }

    @Test
    void no_number_is_nothing() {
        assertThat(PhoneText.inPairs(null)).isNull();
    }
}
