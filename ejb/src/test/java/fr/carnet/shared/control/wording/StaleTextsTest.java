package fr.carnet.shared.control.wording;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.StaleTexts;
import fr.carnet.shared.entity.Translation;

import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** D-10: what the operator reads of translations whose French has changed. */
class StaleTextsTest {

    private static final Map<String, String> FRENCH = Map.of("mail/notice.txt", "Bonjour", "letters/absence.txt", "Absence", "messages.school", "l’école");
    private static final Map<String, String> OWN = Map.of("mail/notice.txt", "a", "letters/absence.txt", "b", "messages.school", "c");

    @Test
    void stale_templates_are_named_by_language() {
        Map<String, String> stale = StaleTexts.of(language -> switch (language) {
            case ARABIC -> translation("Salut", "Absence d’hier");
            case UKRAINIAN -> translation("Bonjour", "Absence d’hier");
            default -> translation("Bonjour", "Absence");
        });

        assertThat(stale).containsExactly(Map.entry("ar", "letters/absence.txt, mail/notice.txt"), Map.entry("uk", "letters/absence.txt"));
    }

    @Test
    void today_no_message_is_stale_and_french_is_asked_nothing() {
        assertThat(StaleTexts.of(language -> {
            assertThat(language).isNotEqualTo(Language.FRENCH);
            return MessageTexts.in(language).translation();
        })).isEmpty();
    }

    /** Read against this French of the two templates. */
    private static Translation translation(String notice, String absence) {
        return new Translation(FRENCH, OWN, Map.of("mail/notice.txt", Translation.print(notice), "letters/absence.txt", Translation.print(absence),
                "messages.school", Translation.print("l’école")));
    }
}
