package fr.carnet.shared.entity;

import java.util.regex.Pattern;

/** How a telephone number is written for people in France: {@code 06 39 98 17 04}. A number of another shape is left as it came. */
public final class PhoneText {

    private static final Pattern BLANKS = Pattern.compile("[\\s.\\-\\u00a0]+");
    private static final Pattern FROM_ABROAD = Pattern.compile("(?:\\+|00)33(?:\\(0\\))?(?=\\d{9}$)");
    private static final Pattern FRENCH = Pattern.compile("0\\d{9}");
    private static final Pattern PAIR = Pattern.compile("(\\d{2})(?!$)");

    private PhoneText() {
    }

    /** Null for null. */
    public static String inPairs(String phone) {
        if (phone == null) {
            return null;
        }
        String bare = FROM_ABROAD.matcher(BLANKS.matcher(phone).replaceAll("")).replaceFirst("0");
        return FRENCH.matcher(bare).matches() ? PAIR.matcher(bare).replaceAll("$1 ") : phone;
    }
}
