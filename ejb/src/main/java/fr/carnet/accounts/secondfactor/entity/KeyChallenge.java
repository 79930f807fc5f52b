package fr.carnet.accounts.secondfactor.entity;

import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * The random words that a security key is asked to sign, so that an answer overheard once is worth nothing later.
 *
 * <p>Drawn when the person presses the button, kept by the session and taken out of it by the first answer, right or wrong; five minutes
 * later it is dead.
 */
public record KeyChallenge(byte[] words, Instant drawnAt) implements Serializable {

    private static final int BYTES = 32;
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    public KeyChallenge {
        words = words.clone();
    }

    public static KeyChallenge draw(Instant now) {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return new KeyChallenge(drawn, now);
    }

    @Override
    public byte[] words() {
        return words.clone();
    }

    public boolean isLive(Instant now) {
        return now.isBefore(drawnAt.plus(LIFE));
    }

    @Override
    public String toString() {
        return "KeyChallenge[…]";
    }
}
