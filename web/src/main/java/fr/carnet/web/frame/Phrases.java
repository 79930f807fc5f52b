package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.language.PageLanguage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import java.text.MessageFormat;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Sentences with something in them, in the language of the page: {@code #{phrases.of('family_home.header.as_of', moment)}}.
 *
 * <p>Dates and values of enums among the details are put in words. Trap: a text with parameters is a {@link MessageFormat}, where a straight apostrophe quotes; ours are typographic.
 */
@Named
@ApplicationScoped
public class Phrases {

    /** Around a name of the school in a sentence from right to left, or its figures and letters would change places (Unicode's FSI and PDI). */
    private static final String APART = "\u2068";
    private static final String APART_ENDS = "\u2069";

    private final Map<Language, Spoken> languages = new EnumMap<>(Language.class);

    /** The texts of a language, with the formats read so far. */
    private record Spoken(Language language, ResourceBundle texts, Map<String, MessageFormat> formats) {

        /** Reading a format costs more than copying one that was read, and a format serves one thread at a time. */
        MessageFormat format(String key) {
            return (MessageFormat) formats.computeIfAbsent(key, first -> new MessageFormat(texts.getString(first), language.locale())).clone();
        }
    }

    public Phrases() {
        for (Language language : Language.values()) {
            languages.put(language, new Spoken(language, Messages.in(language), new ConcurrentHashMap<>()));
        }
    }

    public String of(String key, Object... details) {
        Spoken spoken = languages.get(PageLanguage.current());
        if (!spoken.texts().containsKey(key)) {
            return "???" + key + "???";
        }
        return details.length == 0 ? spoken.texts().getString(key) : spoken.format(key).format(Stream.of(details).map(this::readable).toArray());
    }

    private Object readable(Object detail) {
        if (detail instanceof Enum<?> value) {
            return word(value);
        }
        if (detail instanceof String text && PageLanguage.current().isRightToLeft()) {
            return APART + text + APART_ENDS;
        }
        return detail instanceof TemporalAccessor date ? Dates.day(date) : detail;
    }

    /** The word for a value of an enum: message {@code Enum.VALUE}. */
    public String word(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
