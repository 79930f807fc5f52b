package fr.carnet.shared.entity;


import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LetterTest {

    private static final LetterText MESSAGE = new LetterText("Objet", List.of());

    @Test
    void the_last_line_of_an_address_is_in_capitals() {
        assertThat(letter("12 rue des Œillets", "99000 Villefictive").envelope())
                .containsExactly("Mme Camille D’EXEMPLE-ŸVART", "12 rue des Œillets", "99000 VILLEFICTIVE");
    }

    @Test
    void an_address_has_six_lines_of_38_characters_at_most() {
        List<String> lines = letter("1", "2", "3", "4", "une ligne qui dépasse de loin les trente-huit caractères", "6", "99000 Ville").envelope();

        assertThat(lines).hasSize(6).allMatch(line -> line.length() <= 38).endsWith("99000 VILLE");
    }

    @Test
    void a_person_without_an_address_has_a_name() {
        assertThat(letter().envelope()).containsExactly("Mme Camille D’EXEMPLE-ŸVART");
    }

    private static Letter letter(String... address) {
        return Letter.to("Mme Camille D’EXEMPLE-ŸVART", List.of(address), MESSAGE);
    }
}
