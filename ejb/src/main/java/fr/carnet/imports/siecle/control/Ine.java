package fr.carnet.imports.siecle.control;

/**
 * Shapes and check letters of the national number of a pupil, only to warn about a number that looks wrong.
 *
 * <p>The checks are inferred from files, no text states them: they warn and never refuse.
 */
final class Ine {

    private static final String BEA_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String RNIE_LETTERS = "ABCDEFGHJK";

    private Ine() {
    }

    static boolean isPlausible(String ine) {
        if (ine == null || ine.length() != 11) {
            return false;
        }
        if (ine.matches("\\d{10}[A-Z]")) {
            long number = Long.parseLong(ine.substring(0, 10));
            return ine.charAt(10) == BEA_LETTERS.charAt((int) (number % BEA_LETTERS.length()));
        }
        if (ine.matches("\\d{9}[A-HJK]{2}")) {
            int check = 10 * RNIE_LETTERS.indexOf(ine.charAt(9)) + RNIE_LETTERS.indexOf(ine.charAt(10));
            return check == 97 - Integer.parseInt(ine.substring(0, 9)) % 97;
        }
        return ine.matches("\\d{4}A\\d{5}[A-Z]");
    }
}
