package fr.carnet.local.synthetic;

/** National numbers with their right check letters, in ranges that belong to nobody. */
public final class NationalIds {

    private static final String UAI_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String INE_LETTERS = "ABCDEFGHJK";

    private NationalIds() {
    }

    /** The UAI of the {@code number}-th school of the département 099, which does not exist. */
    public static String uai(int number) {
        int digits = 990_000 + number;
        return "%07d%c".formatted(digits, UAI_LETTERS.charAt(digits % 23));
    }

    /** A national pupil number of the recent kind (RNIE), beginning with 99. */
    static String ine(int number) {
        int digits = 990_000_000 + number % 10_000_000;
        int check = 97 - digits % 97;
        return "%09d%c%c".formatted(digits, INE_LETTERS.charAt(check / 10), INE_LETTERS.charAt(check % 10));
    }
}
