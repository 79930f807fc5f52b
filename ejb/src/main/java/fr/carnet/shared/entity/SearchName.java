package fr.carnet.shared.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name is compared when somebody looks for it: capitals without accents, ligatures opened, anything else a space.
 *
 * <p>«D’Œuvré-Noël» becomes {@code D OEUVRE NOEL}. For searching only: two different names may fold to the same text, so it
 * never identifies anybody.
 */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z0-9]+");

    private SearchName() {
    }

    public static String of(String name) {
        if (name == null) {
            return "";
        }
        if (isFolded(name)) {
            return name;
        }
        String opened = name.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE").replace("ß", "ss");
        String bare = MARKS.matcher(Normalizer.normalize(opened, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.matcher(bare.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Most surnames of a national file are folded already: looking is much cheaper than normalising them again. */
    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'A' || c > 'Z') && (c != ' ' || i == 0 || i == name.length() - 1 || name.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }
}
