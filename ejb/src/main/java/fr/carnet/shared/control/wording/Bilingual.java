package fr.carnet.shared.control.wording;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText;

import java.util.Map;
import java.util.function.Function;

/**
 * A message in the language of its reader, with the French below, which prevails (<i>D-10</i>); in French only when there is no translation
 * that holds.
 */
public final class Bilingual {

    private Bilingual() {
    }

    /**
     * @param template such as {@code mail/notice.txt}
     * @param values   what fills its holes, as each language writes it
     */
    public static LetterText text(Language language, String template, Function<Language, Map<String, String>> values) {
        LetterText french = LetterText.of(MessageTexts.french(template), values.apply(Language.FRENCH));
        MessageTexts texts = MessageTexts.in(language);
        return texts.template(template)
                .map(own -> LetterText.of(own, values.apply(language)).above(french, language, texts.word("messages.prevails")))
                .orElse(french);
    }
}
