package fr.carnet.shared.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language in which a family may read Carnet (<i>D-10</i>). French prevails, and is what anybody reads who chose nothing.
 *
 * <p>The choice is the person’s own and says something of his or her origin: no staff ever sees it.
 */
public enum Language {

    FRENCH("fr", "Français"),
    ENGLISH("en", "English"),
    /** With the digits of French and of the Maghreb, which most of its readers in France learnt. */
    ARABIC("ar-u-nu-latn", "العربية"),
    PORTUGUESE("pt-PT", "Português"),
    ROMANIAN("ro", "Română"),
    TURKISH("tr", "Türkçe"),
    UKRAINIAN("uk", "Українська");

    private final Locale locale;
    private final String ownName;

    Language(String locale, String ownName) {
        this.locale = Locale.forLanguageTag(locale);
        this.ownName = ownName;
    }

    /** The language of this tag of two letters; empty for any other text. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** Two letters, for the {@code lang} of a page, for files and for the database. */
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** Its name in itself, for whoever reads nothing else. */
    public String ownName() {
        return ownName;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** The {@code dir} of a page. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }
}
