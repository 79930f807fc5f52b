package fr.carnet.messaging.control;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers reserved for fiction. */
class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({"06 39 98 17 04, +33639981704", "07.00.00.00.01, +33700000001", "+33 (0)6 39 98 17 04, +33639981704",
            "0033639981704, +33639981704", "+32 470 00 00 00, +32470000000"})
    void a_mobile_number_gets_its_international_form(String typed, String number) {
        assertThat(MobileNumber.of(typed)).contains(number);
    }

    @Test
    void what_can_receive_no_message_is_no_number() {
        assertThat(MobileNumber.of("01 99 00 12 34")).isEmpty();
        assertThat(MobileNumber.of("en journée seulement")).isEmpty();
        assertThat(MobileNumber.of(null)).isEmpty();
    }
}
