package fr.carnet.web.frame;

import fr.carnet.web.convert.Dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import java.text.MessageFormat;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Sentences with something in them: {@code #{phrases.of('family_home.header.as_of', moment)}}.
 *
 * <p>Dates and values of enums among the details are put in words. Trap: a text with parameters is a {@link MessageFormat}, where a straight apostrophe quotes; ours are typographic.
 */
@Named
@ApplicationScoped
public class Phrases {

    private final ResourceBundle texts = new Messages();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public String of(String key, Object... details) {
        if (!texts.containsKey(key)) {
            return "???" + key + "???";
        }
        return details.length == 0 ? texts.getString(key) : format(key).format(Stream.of(details).map(this::readable).toArray());
    }

    /** Reading a format costs more than copying one that was read, and a format serves one thread at a time. */
    private MessageFormat format(String key) {
        return (MessageFormat) formats.computeIfAbsent(key, first -> new MessageFormat(texts.getString(first), Locale.FRENCH)).clone();
    }

    private Object readable(Object detail) {
        if (detail instanceof Enum<?> value) {
            return word(value);
        }
        return detail instanceof TemporalAccessor date ? Dates.day(date) : detail;
    }

    /** The word for a value of an enum: message {@code Enum.VALUE}. */
    public String word(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
