package fr.carnet.accounts.credentials.control;

/**
 * How many bits a password holds at most: its length by the size of the kinds of characters in use (<i>DP-046</i>).
 *
 * <p>26 lower case, 26 capitals, 10 digits, 37 others; an accented letter is one of the others. Twelve lower case letters make
 * 56.4 bits, twelve digits 39.9.
 */
final class Entropy {

    private static final int LOWER = 26;
    private static final int UPPER = 26;
    private static final int DIGITS = 10;
    private static final int OTHERS = 37;

    private Entropy() {
    }

    static double bits(String password) {
        int union = (password.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? LOWER : 0)
                + (password.chars().anyMatch(c -> c >= 'A' && c <= 'Z') ? UPPER : 0)
                + (password.chars().anyMatch(c -> c >= '0' && c <= '9') ? DIGITS : 0)
                + (password.chars().anyMatch(c -> !isPlain(c)) ? OTHERS : 0);
        return union == 0 ? 0 : password.codePointCount(0, password.length()) * Math.log(union) / Math.log(2);
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
