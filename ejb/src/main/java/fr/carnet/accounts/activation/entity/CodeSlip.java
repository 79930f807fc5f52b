package fr.carnet.accounts.activation.entity;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An activation code in clear, as it is printed on the letter and typed by its reader.
 *
 * <p>Eight characters find the code (the selector), sixteen prove it: 80 bits in Crockford’s base 32, where the rule asks 64
 * because the code lives three months (<i>TS-024</i>). Read with tolerance: case, spaces and hyphens do not matter, O is zero, I and L
 * are one. The same two halves, in two envelopes, are a provisional identifier and password (<i>TS-028</i>). Exists in memory only, between drawing and sending; {@link #toString()} shows nothing, so that no log can.
 */
public record CodeSlip(String selector, String secret) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SELECTOR = 8;
    private static final int SECRET = 16;
    private static final int GROUP = 4;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Pd}_.]+");
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + (SELECTOR + SECRET) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static CodeSlip draw() {
        return new CodeSlip(draw(SELECTOR), draw(SECRET));
    }

    /** Reads what somebody typed; empty when it cannot be a code, which is answered as a wrong one is (TS-025). */
    public static Optional<CodeSlip> read(String typed) {
        String bare = BLANKS.matcher(typed == null ? "" : typed).replaceAll("").toUpperCase(Locale.ROOT)
                .replace('O', '0').replace('I', '1').replace('L', '1');
        return SHAPE.matcher(bare).matches()
                ? Optional.of(new CodeSlip(bare.substring(0, SELECTOR), bare.substring(SELECTOR)))
                : Optional.empty();
    }

    /** Six groups of four, easy to read aloud and to type on a phone. */
    public String printed() {
        return (selector + secret).replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** The secret alone, as a provisional password is printed. */
    public String printedSecret() {
        return printed().substring(SELECTOR + SELECTOR / GROUP);
    }

    private static String draw(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append).toString();
    }

    @Override
    public String toString() {
        return "CodeSlip[…]";
    }
}
