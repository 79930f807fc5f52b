package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.credentials.entity.PasswordBreached;
import fr.carnet.accounts.credentials.entity.PasswordTellsContext;
import fr.carnet.accounts.credentials.entity.PasswordTooCommon;
import fr.carnet.accounts.credentials.entity.PasswordTooLong;
import fr.carnet.accounts.credentials.entity.PasswordTooShort;
import fr.carnet.accounts.credentials.entity.PasswordTooSimple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Collection;

/**
 * What a password must be, and nothing about which kinds of characters it must hold.
 *
 * <p>Long enough, with enough possibilities, not one that everybody tries, not one that those who know the person try
 * (<i>délibération CNIL 2022-100; SE-011 to SE-013, DP-041, DP-046</i>). Fifty bits suffice because failed tries slow down and
 * lock. Each refusal has its own sentence, which says how to do better.
 */
@ApplicationScoped
public class PasswordRules {

    static final int LEAST = 12;
    static final int MOST = 128;
    private static final double LEAST_BITS = 50;

    private final CommonPasswords common;
    private final BreachedPasswords breached;

    protected PasswordRules() {
        this(null, null);
    }

    @Inject
    public PasswordRules(CommonPasswords common, BreachedPasswords breached) {
        this.common = common;
        this.breached = breached;
    }

    /** Checks what can be judged without knowing whose password it will be. */
    public void check(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            throw new PasswordTooShort(LEAST, length);
        }
        if (length > MOST) {
            throw new PasswordTooLong(MOST);
        }
        if (Entropy.bits(password) < LEAST_BITS) {
            throw new PasswordTooSimple();
        }
        if (common.holds(password)) {
            throw new PasswordTooCommon();
        }
        if (breached.holds(password)) {
            throw new PasswordBreached();
        }
    }

    /** Checks the same, then what only those who know the person would try: names, school, dates, identifier. */
    public void check(String password, Collection<String> known) {
        check(password);
        if (new ContextWords(known).fill(password)) {
            throw new PasswordTellsContext();
        }
    }
}
