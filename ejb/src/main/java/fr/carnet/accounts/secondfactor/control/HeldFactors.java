package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.secondfactor.entity.KeyChallenge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.util.List;

/**
 * The second factors that an account holds, of either kind: an application that gives codes, security keys.
 *
 * <p>One is enough. The recovery codes come with the first and go with the last.
 */
@Dependent
public class HeldFactors {

    @Inject
    SecondFactors applications;

    @Inject
    SecurityKeys keys;

    @Inject
    RecoveryCodes recovery;

    public boolean isAny(long account) {
        return applications.isConfirmed(account) || keys.isAny(account);
    }

    /** Adds a key, and gives the recovery codes when it is the first factor; empty otherwise. */
    public List<String> addKey(long account, String name, KeyChallenge challenge, String answer) {
        boolean first = !isAny(account);
        keys.add(account, name, challenge, answer);
        return first ? recovery.drawNew(account) : List.of();
    }

    /** False for a key that the account does not have. */
    public boolean removeKey(long account, long key) {
        boolean removed = keys.remove(account, key);
        forgetCodesOfNothing(account);
        return removed;
    }

    public void removeApplication(long account) {
        applications.remove(account);
        forgetCodesOfNothing(account);
    }

    public void removeAll(long account) {
        applications.remove(account);
        keys.removeAll(account);
        recovery.forget(account);
    }

    private void forgetCodesOfNothing(long account) {
        if (!isAny(account)) {
            recovery.forget(account);
        }
    }
}
