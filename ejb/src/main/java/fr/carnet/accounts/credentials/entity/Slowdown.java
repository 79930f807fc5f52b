package fr.carnet.accounts.credentials.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * How failures slow down what comes next, by what they are counted.
 *
 * <p>An account or a code: after five failures in a row one minute, then two, four, eight…; at ten, or at twenty-five within a
 * day, nothing more for a day (<i>délibération CNIL 2022-100; SE-010, DP-041</i>). A new code opens the account at once. A source
 * is counted apart and more generously, because a whole school may stand behind one address of the network; its successes do not
 * clear it, or an attacker with an account of his own would.
 */
public enum Slowdown {

    ACCOUNT(5, 10, 25, Duration.ofDays(1)),
    CODE(5, 10, 25, Duration.ofDays(1)),
    SECOND_STEP(5, 10, 25, Duration.ofDays(1)),
    /** Identifiers that somebody has, asked for with one good code: a few are an honest search, ten are a list of names. */
    TAKEN(10, 20, 25, Duration.ofDays(1)),
    /** Codes asked for by mail: asking is what is counted, and succeeds always. */
    MAIL(5, 10, 25, Duration.ofDays(1)),
    SOURCE(Integer.MAX_VALUE, Integer.MAX_VALUE, 100, Duration.ofHours(1));

    private final int patience;
    private final int lockAfter;
    private final int most;
    private final Duration window;

    Slowdown(int patience, int lockAfter, int most, Duration window) {
        this.patience = patience;
        this.lockAfter = lockAfter;
        this.most = most;
        this.window = window;
    }

    /** Whether a success clears the failures before it: not where successes come at will, or they would be put between the failures. */
    public boolean isClearedBySuccess() {
        return this != SOURCE && this != TAKEN;
    }

    public Duration window() {
        return window;
    }

    /**
     * Until when nothing is heard, null when the next try is heard at once.
     *
     * @param inWindow failures since the window opened, this one included
     * @param inARow   failures since the last success, this one included
     */
    public Instant blockedUntil(int inWindow, int inARow, Instant now) {
        if (inARow >= lockAfter || inWindow >= most) {
            return now.plus(window);
        }
        return inARow < patience ? null : now.plus(Duration.ofMinutes(1L << (inARow - patience)));
    }

    /** Tells whether so many failures in a row lock for the whole window rather than slow down. */
    public boolean locks(int inARow) {
        return inARow >= lockAfter;
    }
}
