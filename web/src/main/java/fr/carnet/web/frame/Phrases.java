package fr.carnet.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences with something in them: {@code #{phrases.of('family_home.header.as_of', moment)}}.
 *
 * <p>Trap: a text with parameters is a {@link MessageFormat}, where a straight apostrophe quotes; ours are typographic.
 */
@Named
@ApplicationScoped
public class Phrases {

    private final ResourceBundle texts = new Messages();

    public String of(String key, Object... details) {
        if (!texts.containsKey(key)) {
            return "???" + key + "???";
        }
        String text = texts.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, Locale.FRENCH).format(details);
    }

    /** The word for a value of an enum: message {@code Enum.VALUE}. */
    public String word(Enum<?> value) {
        return value == null ? "" : of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
