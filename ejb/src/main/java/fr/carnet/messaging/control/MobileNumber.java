package fr.carnet.messaging.control;

import java.util.Optional;
import java.util.regex.Pattern;

/** A French mobile number in international form; a number that can receive no message is none. */
final class MobileNumber {

    private static final Pattern NOISE = Pattern.compile("[\\s.()\\-\u00a0]+");
    private static final Pattern NATIONAL = Pattern.compile("0[67]\\d{8}");
    private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\+|00)[1-9]\\d{7,13}");

    private MobileNumber() {
    }

    static Optional<String> of(String typed) {
        String bare = typed == null ? "" : NOISE.matcher(typed).replaceAll("").replaceFirst("^(\\+|00)330", "+33");
        if (NATIONAL.matcher(bare).matches()) {
            return Optional.of("+33" + bare.substring(1));
        }
        return INTERNATIONAL.matcher(bare).matches() ? Optional.of(bare.replaceFirst("^00", "+")) : Optional.empty();
    }
}
