package fr.carnet.accounts.credentials.control;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The long passwords of the million most used ones of known breaches (<i>SE-013</i>): long enough for our rules, and the first that
 * guessing programs try. No password is ever sent anywhere to be compared.
 *
 * <p>The file holds the first five bytes of the SHA-256 of each, sorted: 44 000 of them in 220 kB, and one chance in 25 million that a good
 * password is refused. How it was made, and why not another form: {@code docs/adr}.
 */
@ApplicationScoped
public class BreachedPasswords {

    static final int BYTES = 5;
    private static final String LIST = "breached-passwords.bin";

    private final byte[] fingerprints;

    public BreachedPasswords() {
        try (InputStream list = BreachedPasswords.class.getResourceAsStream(LIST)) {
            this.fingerprints = Objects.requireNonNull(list, LIST).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int size() {
        return fingerprints.length / BYTES;
    }

    boolean isSorted() {
        return IntStream.range(1, size()).allMatch(at -> order(at - 1, Arrays.copyOfRange(fingerprints, at * BYTES, (at + 1) * BYTES)) < 0);
    }

    boolean holds(String password) {
        byte[] wanted = fingerprint(password);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = order(middle, wanted);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return false;
    }

    private int order(int at, byte[] wanted) {
        return Arrays.compareUnsigned(fingerprints, at * BYTES, (at + 1) * BYTES, wanted, 0, BYTES);
    }

    /** Capitals change nothing: whoever tries {@code password} tries {@code Password} next. */
    static byte[] fingerprint(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
