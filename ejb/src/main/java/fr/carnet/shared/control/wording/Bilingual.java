package fr.carnet.shared.control.wording;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.RightToLeft;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message in the language of its reader, with the French below, which prevails (<i>D-10</i>); in French only when there is no translation
 * that holds.
 */
public final class Bilingual {

    private Bilingual() {
    }

    /**
     * The template in every language but French, for paper: all on each letter, so that who prints it does not learn who reads which (<i>D-10</i>).
     *
     * <p>One whose French has changed is left out until it is renewed.
     */
    public static List<LetterText> everyOther(String template, Function<Language, Map<String, String>> values) {
        return Stream.of(Language.values())
                .flatMap(language -> MessageTexts.in(language).template(template).stream()
                        .map(own -> LetterText.of(own, isolated(language, values.apply(language))).in(language).ending(List.of(MessageTexts.in(language).word("messages.overleaf")))))
                .toList();
    }

    /** A sentence in every language but French, for who has not chosen yet; none in a language where its French has changed. */
    public static List<String> wordInEveryOther(String key, Object... details) {
        return linesInEveryOther(key, details).stream().map(LetterText::subject).toList();
    }

    /** The same, each said to be in its language. */
    public static List<LetterText> linesInEveryOther(String key, Object... details) {
        return Stream.of(Language.values())
                .flatMap(language -> MessageTexts.in(language).own(key).stream().map(own -> LetterText.line(MessageFormat.format(own, details), language)))
                .toList();
    }

    /** Names, numbers and addresses keep their own order within a text that runs from right to left. */
    private static Map<String, String> isolated(Language language, Map<String, String> values) {
        return language.isRightToLeft()
                ? values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, value -> RightToLeft.isolated(value.getValue()))) : values;
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
