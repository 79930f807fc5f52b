package fr.carnet.shared.entity;

import fr.carnet.shared.entity.LetterText.Paragraph;
import fr.carnet.shared.entity.LetterText.Paragraph.Kind;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LetterTextTest {

    private static final String TEMPLATE = """
            Objet pour {school}

            Bonjour,
            deux lignes.

            # Titre

            {code}
            """;

    @Test
    void a_template_gives_a_subject_then_paragraphs() {
        LetterText message = LetterText.of(TEMPLATE, Map.of("school", "Collège $1", "code", "AAAA-BBBB"));

        assertThat(message.subject()).isEqualTo("Objet pour Collège $1");
        assertThat(message.paragraphs()).containsExactly(new Paragraph(Kind.TEXT, "Bonjour,\ndeux lignes."),
                new Paragraph(Kind.HEADING, "Titre"), new Paragraph(Kind.CODE, "AAAA-BBBB"));
    }

    @Test
    void a_hole_without_a_value_is_a_fault() {
        assertThatThrownBy(() -> LetterText.of(TEMPLATE, Map.of("school", "x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_code_never_shows_in_a_log_SE_081() {
        assertThat(LetterText.of(TEMPLATE, Map.of("school", "x", "code", "AAAA-BBBB")).toString()).doesNotContain("AAAA");
    }
}
