package fr.carnet.accounts.credentials.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How guessers see a password: lower case, without accents, with the digits and signs that stand for letters put back. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String DISGUISES = "0134578@$€!";
    private static final String LETTERS = "oieastbaseI";

    private Folding() {
    }

    static String fold(String text) {
        String opened = text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        return MARKS.matcher(Normalizer.normalize(opened, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The letters behind a folded text such as {@code m0td3p4sse}; what stands for nothing is left. */
    static String unmask(String folded) {
        StringBuilder clear = new StringBuilder(folded.length());
        for (char c : folded.toCharArray()) {
            int at = DISGUISES.indexOf(c);
            clear.append(at < 0 ? c : Character.toLowerCase(LETTERS.charAt(at)));
        }
        return clear.toString();
    }
}
