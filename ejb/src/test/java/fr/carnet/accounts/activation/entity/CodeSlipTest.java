package fr.carnet.accounts.activation.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CodeSlipTest {

    private static final CodeSlip SLIP = new CodeSlip("01AB23CD", "0F1GHJKMNPQRSTVW");

    @Test
    void a_secret_holds_eighty_bits_TS_024_DP_040() {
        assertThat(CodeSlip.draw().secret()).matches("[0-9A-HJKMNP-TV-Z]{16}");
    }

    @Test
    void two_codes_are_never_the_same_TS_024_SE_016() {
        assertThat(Stream.generate(CodeSlip::draw).limit(2000).map(CodeSlip::printed).collect(Collectors.toSet())).hasSize(2000);
    }

    @Test
    void a_code_is_printed_in_groups_of_four() {
        assertThat(SLIP.printed()).isEqualTo("01AB-23CD-0F1G-HJKM-NPQR-STVW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01AB-23CD-0F1G-HJKM-NPQR-STVW", "01ab23cd0f1ghjkmnpqrstvw", " OIab 23cd  oflg hjkm—npqr–stvw ",
            "01AB.23CD.0F1G.HJKM.NPQR.STVW", "o1ab\u00a023cd\tOFIG-HJKM-NPQR-STVW"})
    void a_code_is_read_however_it_is_typed(String typed) {
        assertThat(CodeSlip.read(typed)).contains(SLIP);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "01AB-23CD", "01AB-23CD-0F1G-HJKM-NPQR-STVW-0000", "01AB-23CD-0F1G-HJKM-NPQR-STV!"})
    void what_cannot_be_a_code_is_not_read(String typed) {
        assertThat(CodeSlip.read(typed)).isEmpty();
    }

    @Test
    void a_code_never_shows_in_a_log_SE_081() {
        assertThat(SLIP.toString()).doesNotContain(SLIP.secret()).doesNotContain(SLIP.selector());
    }
}
