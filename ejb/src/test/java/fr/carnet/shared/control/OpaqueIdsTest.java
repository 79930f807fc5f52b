package fr.carnet.shared.control;

import fr.carnet.shared.entity.UnknownThing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** SE-064, TS-046: what stands in an address tells nothing and cannot be guessed. */
class OpaqueIdsTest {

    private final OpaqueIds ids = new OpaqueIds(Base64.getEncoder().encodeToString("sixteen bytes ok".getBytes()));

    @Test
    void a_token_gives_its_id_back() {
        assertThat(ids.open(ids.seal(1234567))).isEqualTo(1234567);
    }

    @Test
    void a_token_fits_an_address_and_shows_no_digit_of_the_id() {
        assertThat(ids.seal(42)).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(ids.seal(43));
    }

    @Test
    void a_token_of_another_key_is_unknown() {
        var others = new OpaqueIds(Base64.getEncoder().encodeToString("another key, 16b".getBytes()));
        assertThatThrownBy(() -> ids.open(others.seal(42))).isInstanceOf(UnknownThing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "not base64 !", "AAAAAAAAAAAAAAAAAAAAAA"})
    void what_the_service_did_not_make_is_unknown_TS_053(String token) {
        assertThatThrownBy(() -> ids.open(token)).isInstanceOf(UnknownThing.class);
    }

    @Test
    void no_token_is_unknown() {
        assertThatThrownBy(() -> ids.open(null)).isInstanceOf(UnknownThing.class);
    }
}
