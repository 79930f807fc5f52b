package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.boundary.SignedIn;
import fr.carnet.accounts.credentials.control.FailedTries;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.accounts.secondfactor.entity.SecondStepRefused;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.util.Set;
import java.util.function.Supplier;

/** What every second factor has in common when it answers: its tries are counted as those of a password, and it gives the roles of the moment. */
@Dependent
public class SecondStep {

    @Inject
    FailedTries tries;

    @Inject
    SignIns signIns;

    /** Counts a try, has it judged, and forgives it when nothing was refused; refuses {@code TooManyTries}. */
    public <T> T judged(long account, Supplier<T> proof) {
        tries.enter(Slowdown.SECOND_STEP, Long.toString(account));
        T proved = proof.get();
        tries.forgive(Slowdown.SECOND_STEP, Long.toString(account));
        return proved;
    }

    /** The end of a sign-in that the password began; refuses {@link SecondStepRefused} for who has no right left. */
    public SignedIn signIn(long account, Runnable proof) {
        judged(account, () -> {
            proof.run();
            return account;
        });
        Set<String> roles = signIns.rolesNow(account);
        if (roles.isEmpty()) {
            throw new SecondStepRefused();
        }
        return new SignedIn(account, roles, false);
    }
}
