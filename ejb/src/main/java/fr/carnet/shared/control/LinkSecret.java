package fr.carnet.shared.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a link that is sent by mail, and what is kept of it.
 *
 * <p>128 random bits need no slow hash: nobody tries them all.
 */
public final class LinkSecret {

    private static final int BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private LinkSecret() {
    }

    public static String draw() {
        byte[] secret = new byte[BYTES];
        CHANCE.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What is kept; of nothing, the hash of nothing, which no link has. */
    public static String hash(String secret) {
        try {
            byte[] text = (secret == null ? "" : secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
