package fr.carnet.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** D-10: a translation holds for the French that it was made from, and for no other. */
class TranslationTest {

    private static final Map<String, String> OWN = Map.of("hello", "Good morning");

    @Test
    void a_text_made_from_todays_french_is_shown() {
        Translation translation = new Translation(Map.of("hello", "Bonjour"), OWN, Map.of("hello", Translation.print("Bonjour")));
        assertThat(translation.text("hello")).contains("Good morning");
        assertThat(translation.stale()).isEmpty();
    }

    @Test
    void once_the_french_has_changed_it_is_stale_and_no_longer_shown() {
        Translation translation = new Translation(Map.of("hello", "Bonsoir"), OWN, Map.of("hello", Translation.print("Bonjour")));
        assertThat(translation.text("hello")).isEmpty();
        assertThat(translation.stale()).containsExactly("hello");
        assertThat(translation.current()).isEmpty();
    }

    @Test
    void a_text_that_nobody_said_to_have_read_against_the_french_is_stale() {
        assertThat(new Translation(Map.of("hello", "Bonjour"), OWN, Map.of()).stale()).containsExactly("hello");
    }

    @Test
    void what_is_left_from_a_text_that_is_gone_is_found() {
        Translation translation = new Translation(Map.of(), OWN, Map.of("bye", "00000000"));
        assertThat(translation.orphans()).containsExactly("hello");
        assertThat(translation.lonelyPrints()).containsExactly("bye");
    }
}
