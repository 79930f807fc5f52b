package fr.carnet.web.frame;

import fr.carnet.shared.entity.Language;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Every text of the screens in French, one file per component under {@code i18n}, seen as one bundle ({@code msg} in pages).
 *
 * <p>A key written in two files is a mistake that stops the application, because one of the two texts would never be read. What families read
 * is also in other languages: {@link TranslatedMessages}.
 */
public class Messages extends ResourceBundle {

    /** Components that have texts; a file of another name is not read, and a test says so. */
    static final List<String> COMPONENTS = List.of("common", "audit", "privacy", "establishments", "people", "accounts", "timetable",
            "schoollife", "family", "messaging", "imports", "operations");

    private final Map<String, String> texts = read("");

    /** The texts of a language, and the French of those that it does not have. */
    static ResourceBundle in(Language language) {
        return getBundle(Messages.class.getName(), language.locale(), Messages.class.getClassLoader());
    }

    /** The texts of the files of a folder of {@code i18n}. */
    static Map<String, String> read(String folder) {
        Map<String, String> texts = new HashMap<>();
        for (String component : COMPONENTS) {
            TextFile.read("/i18n/" + folder + component + ".properties").forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalStateException("The message " + key + " is written twice, lastly for " + folder + component + ".");
                }
            });
        }
        return Map.copyOf(texts);
    }

    Map<String, String> texts() {
        return texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
