package fr.carnet.messaging.control;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchNumberTest {

    @ParameterizedTest
    @CsvSource({"0, zéro", "1, un", "16, seize", "17, dix-sept", "20, vingt", "21, vingt et un", "23, vingt-trois", "31, trente et un",
            "70, soixante-dix", "71, soixante et onze", "77, soixante-dix-sept", "80, quatre-vingts", "81, quatre-vingt-un",
            "91, quatre-vingt-onze", "99, quatre-vingt-dix-neuf", "100, cent", "101, cent un", "180, cent quatre-vingts", "200, deux cents",
            "201, deux cent un", "1000, mille", "1080, mille quatre-vingts", "1421, mille quatre cent vingt et un", "2000, deux mille",
            "80000, quatre-vingt mille", "200300, deux cent mille trois cents"})
    void a_number_reads_as_the_french_write_it(int number, String words) {
        assertThat(FrenchNumber.inWords(number)).isEqualTo(words);
    }
}
