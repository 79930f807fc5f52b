package fr.carnet.shared.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * National number of an establishment: seven digits and a check letter (<i>unité administrative immatriculée</i>, ex-RNE).
 *
 * <p>Lower case is accepted on entry, because addresses such as {@code ce.0990001n@…} carry it; the value is upper case.
 */
public record Uai(String code) {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("\\d{7}[A-HJ-NPR-Z]");

    public Uai {
        code = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(code).matches() || code.charAt(7) != letterFor(code)) {
            throw new InvalidUai(code);
        }
    }

    /** Tells whether a text is a well-formed number with its right letter, without throwing. */
    public static boolean isValid(String text) {
        String code = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() && code.charAt(7) == letterFor(code);
    }

    private static char letterFor(String code) {
        return LETTERS.charAt(Integer.parseInt(code.substring(0, 7)) % LETTERS.length());
    }

    @Override
    public String toString() {
        return code;
    }
}
