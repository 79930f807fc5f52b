package fr.carnet.imports.siecle.control;

/** The three ways in which exports have written a civility; <i>Mademoiselle</i> is still read, as Madame. */
final class Civility {

    private Civility() {
    }

    /** {@code M}, {@code MME}, or null for a service and for anything else. */
    static String of(String code, String words) {
        String said = code != null ? code : words == null ? "" : words.toUpperCase(java.util.Locale.ROOT);
        return switch (said) {
            case "1", "M", "M.", "MR", "MONSIEUR" -> "M";
            case "2", "3", "MME", "MME.", "MLLE", "MADAME", "MADEMOISELLE" -> "MME";
            default -> null;
        };
    }
}
