package fr.carnet.imports.siecle.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether two pupils of one file bear the same INE, without keeping any: prints under a key that is drawn for the
 * file and dies with its reading, so that not even a memory dump of another moment gives a number back.
 */
final class InePrints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Long> holders = new HashMap<>();
    private final Mac mac;

    InePrints() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM + ".", absent);
        }
    }

    /** The pupil who first bore this number; null when there is no number or nobody bore it before. */
    Long holderOf(String ine, long eleveId) {
        if (ine == null) {
            return null;
        }
        byte[] print = mac.doFinal(ine.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return holders.putIfAbsent(Base64.getEncoder().encodeToString(print), eleveId);
    }
}
