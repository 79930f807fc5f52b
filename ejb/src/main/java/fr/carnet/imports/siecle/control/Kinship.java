package fr.carnet.imports.siecle.control;

import java.util.Map;
import java.util.Set;

/** CODE_PARENTE. Trap: {@code 1} was the father in the old table and {@code 10} is the mother in the new one. */
final class Kinship {

    private static final String OTHER = "90";
    private static final Set<String> KNOWN = Set.of("10", "20", "37", "38", "39", "41", "42", "50", "51", "70", OTHER);
    private static final Map<String, String> OLD =
            Map.of("1", "20", "2", "10", "3", "50", "4", "39", "5", "51", "6", OTHER, "7", "70");

    private Kinship() {
    }

    static boolean isOld(String code) {
        return code != null && OLD.containsKey(code);
    }

    static boolean isKnown(String code) {
        return code != null && KNOWN.contains(code);
    }

    /** The two-digit code; «autre lien» for one that no table has, null for none. */
    static String of(String code) {
        if (code == null || isKnown(code)) {
            return code;
        }
        return OLD.getOrDefault(code, OTHER);
    }
}
