package fr.carnet.accounts.secondfactor.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

import static org.assertj.core.api.Assertions.assertThat;

class TotpSecretTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:10Z");

    private final TotpSecret secret = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
            "20000000000, 65353130"})
    void codes_are_those_of_the_vectors_of_RFC_6238(long second, String code) {
        assertThat(secret.code(TotpSecret.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void a_secret_is_written_as_RFC_4648_says(String bytes, String text) {
        assertThat(new TotpSecret(bytes.getBytes(StandardCharsets.US_ASCII)).base32()).isEqualTo(text);
    }

    @Test
    void a_code_is_heard_half_a_minute_around_its_moment_and_no_longer_SE_018() {
        String code = secret.codeAt(NOW);
        assertThat(secret.stepOf(code, NOW.plus(Duration.ofSeconds(30)), 0)).isPresent();
        assertThat(secret.stepOf(code, NOW.minus(Duration.ofSeconds(30)), 0)).isPresent();
        assertThat(secret.stepOf(code, NOW.plus(Duration.ofSeconds(60)), 0)).isEmpty();
        assertThat(secret.stepOf(code, NOW.minus(Duration.ofSeconds(60)), 0)).isEmpty();
    }

    @Test
    void a_code_serves_once_and_no_earlier_one_after_it_SE_018() {
        OptionalLong step = secret.stepOf(secret.codeAt(NOW), NOW, 0);

        assertThat(secret.stepOf(secret.codeAt(NOW), NOW, step.getAsLong())).isEmpty();
        assertThat(secret.stepOf(secret.codeAt(NOW.minusSeconds(30)), NOW, step.getAsLong())).isEmpty();
        assertThat(secret.stepOf(secret.codeAt(NOW.plusSeconds(30)), NOW.plusSeconds(30), step.getAsLong())).isPresent();
    }

    @Test
    void what_is_not_six_digits_is_a_wrong_code() {
        assertThat(secret.stepOf(null, NOW, 0)).isEmpty();
        assertThat(secret.stepOf("", NOW, 0)).isEmpty();
        assertThat(secret.stepOf("12345", NOW, 0)).isEmpty();
        assertThat(secret.stepOf(secret.codeAt(NOW).substring(0, 3) + " " + secret.codeAt(NOW).substring(3), NOW, 0)).isPresent();
    }

    @Test
    void two_secrets_drawn_are_not_the_same_and_none_is_written_in_a_log() {
        assertThat(TotpSecret.draw().base32()).hasSize(32).isNotEqualTo(TotpSecret.draw().base32());
        assertThat(secret.toString()).doesNotContain(secret.base32());
    }
}
