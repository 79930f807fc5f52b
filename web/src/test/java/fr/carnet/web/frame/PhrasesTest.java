package fr.carnet.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.entity.Language;
import fr.carnet.web.language.PageLanguage;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PhrasesTest {

    private final Phrases phrases = new Phrases();

    @Test
    void dates_among_the_details_are_put_in_words() {
        assertThat(phrases.of("NotYetHappened", LocalDate.of(2026, 12, 1))).contains("1er décembre 2026");
    }

    @Test
    void a_value_of_an_enum_has_its_word() {
        assertThat(phrases.word(EventKind.LATENESS)).isEqualTo("Retard");
    }

    @Test
    void a_year_is_written_without_a_space_between_thousands() {
        assertThat(phrases.of("establishments_services.paragraph.school", "Collège", "Ville", 2026, 2027)).contains("2026-2027");
    }

    @Test
    void a_name_in_a_sentence_from_right_to_left_keeps_its_own_order() {
        PageLanguage.leave(Language.ARABIC);
        try {
            assertThat(phrases.of("family_home.paragraph.division", "2 A", "Lycée du Val-d’Ailleurs")).contains("\u20682 A\u2069", "\u2068Lycée du Val-d’Ailleurs\u2069");
        } finally {
            PageLanguage.leave(Language.FRENCH);
        }
        assertThat(phrases.of("family_home.paragraph.division", "2 A", "Lycée")).doesNotContain("\u2068");
    }

    @Test
    void a_missing_text_is_seen() {
        assertThat(phrases.of("no.such.key")).isEqualTo("???no.such.key???");
    }
}
