package fr.carnet.accounts.credentials.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoginTest {

    @Test
    void case_and_blanks_around_do_not_matter() {
        assertThat(new Login(" Lou.Exemple@Courriel.example ").name()).isEqualTo("lou.exemple@courriel.example");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ab", "zoé.exemple", "lou exemple", "lou'exemple", "a23456789012345678901234567890123456789012345678901"})
    void other_shapes_are_refused(String name) {
        assertThatThrownBy(() -> new Login(name)).isInstanceOf(InvalidLogin.class);
    }
}
