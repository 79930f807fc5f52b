package fr.carnet.accounts.boundary;

import fr.carnet.accounts.credentials.control.FailedTries;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.control.KnownCredentials;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.credentials.entity.HashingBusy;
import fr.carnet.accounts.credentials.entity.InvalidLogin;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.SignInRefused;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.Optional;
import java.util.Set;

/**
 * Where an identifier and a password are judged.
 *
 * <p>An unknown identifier, a wrong password and an account that is not open get one answer, at one cost. Each step
 * has its own short transaction and the one of the call touches nothing: while a hash takes its 70 ms, and perhaps a turn in the
 * queue, no connection to the database is kept.
 */
@Stateless
@PermitAll
public class SignInDesk {

    /** Longer texts are nobody’s password; hashing them would be work for nothing. */
    private static final int LONGEST = 1024;

    @Inject
    FailedTries tries;

    @Inject
    SignIns signIns;

    @Inject
    HashingDesk hashing;

    /** Refuses {@link SignInRefused}, {@code TooManyTries}, {@code AccountLocked} or {@link HashingBusy}. */
    @Audited(Act.SIGNED_IN)
    public SignedIn signIn(String login, String password, String source) {
        Login known = readable(login, password);
        tries.enter(Slowdown.SOURCE, source);
        tries.enter(Slowdown.ACCOUNT, known.name());
        try {
            KnownCredentials owner = judge(known, password);
            Set<String> roles = signIns.note(owner.account(), newerHash(owner, password));
            if (roles.isEmpty()) {
                throw new SignInRefused();
            }
            forgive(known, source);
            return new SignedIn(owner.account(), roles);
        } catch (HashingBusy noTurn) {
            forgive(known, source);
            throw noTurn;
        }
    }

    /** The roles that a signed-in account still has; asked again during a session, because a right may end at any time. */
    public Set<String> rolesNow(long account) {
        return signIns.rolesNow(account);
    }

    private KnownCredentials judge(Login login, String password) {
        Optional<KnownCredentials> known = signIns.known(login);
        if (known.isEmpty()) {
            hashing.pretend(password);
            throw new SignInRefused();
        }
        if (!hashing.matches(password, known.get().hash())) {
            throw new SignInRefused();
        }
        return known.get();
    }

    private Optional<String> newerHash(KnownCredentials owner, String password) {
        return hashing.isDated(owner.hash()) ? Optional.of(hashing.hash(password)) : Optional.empty();
    }

    private void forgive(Login login, String source) {
        tries.forgive(Slowdown.SOURCE, source);
        tries.forgive(Slowdown.ACCOUNT, login.name());
    }

    private static Login readable(String login, String password) {
        if (password == null || password.length() > LONGEST) {
            throw new SignInRefused();
        }
        try {
            return new Login(login);
        } catch (InvalidLogin nobodys) {
            throw new SignInRefused();
        }
    }
}
