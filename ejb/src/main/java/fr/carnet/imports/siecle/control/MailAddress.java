package fr.carnet.imports.siecle.control;

import java.util.regex.Pattern;

/** Whether a text of a file could be an e-mail address: refuses what would break a header or go to several people. */
final class MailAddress {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@,;<>\"()]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z0-9-]{2,63}");

    private MailAddress() {
    }

    static boolean isPlausible(String text) {
        return SHAPE.matcher(text).matches();
    }
}
