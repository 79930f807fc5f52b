package fr.carnet.shared.entity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The texts that are shown or sent in French only until somebody has read their translation again, by language (<i>D-10</i>). */
public final class StaleTexts {

    private StaleTexts() {
    }

    /** By tag of the language, «letters/absence.txt, mail/notice.txt»; nothing for a language of which all hold. */
    public static Map<String, String> of(Function<Language, Translation> texts) {
        Map<String, String> stale = new TreeMap<>();
        for (Language language : Language.values()) {
            Set<String> keys = language == Language.FRENCH ? Set.of() : texts.apply(language).stale();
            if (!keys.isEmpty()) {
                stale.put(language.tag(), String.join(", ", keys));
            }
        }
        return stale;
    }
}
