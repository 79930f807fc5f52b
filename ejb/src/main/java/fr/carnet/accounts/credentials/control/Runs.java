package fr.carnet.accounts.credentials.control;

import java.util.List;

/** Runs of neighbours, on the keyboard, in the alphabet or among the digits, forwards or backwards: {@code azerty}, {@code 4321}. */
final class Runs {

    private static final List<String> ROWS = List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "azertyuiop", "qsdfghjklm", "wxcvbn",
            "qwertyuiop", "asdfghjkl", "zxcvbnm", "&é\"'(-è_çà)", "1qaz2wsx3edc4rfv", "aqwzsxedc");
    private static final int SHORTEST = 4;

    private Runs() {
    }

    /** The text with each run of four or more shortened to its first character, and each repeated character to one. */
    static String without(String text) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            left.append(text.charAt(at));
            at += Math.max(1, runAt(text, at));
        }
        return left.toString();
    }

    private static int runAt(String text, int from) {
        int longest = 1;
        while (from + longest < text.length() && text.charAt(from + longest) == text.charAt(from)) {
            longest++;
        }
        for (int to = text.length(); to >= from + SHORTEST; to--) {
            String piece = text.substring(from, to);
            String backwards = new StringBuilder(piece).reverse().toString();
            if (ROWS.stream().anyMatch(row -> row.contains(piece) || row.contains(backwards))) {
                return Math.max(longest, piece.length());
            }
        }
        return longest;
    }
}
