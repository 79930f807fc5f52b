package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.activation.control.Activation;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.credentials.entity.CurrentPasswordWrong;
import fr.carnet.accounts.credentials.entity.HashingBusy;
import fr.carnet.accounts.credentials.entity.InvalidLogin;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.MustChooseOwn;
import fr.carnet.accounts.credentials.entity.SignInRefused;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.shared.control.PasswordAskedAgain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.util.Optional;

/**
 * Judges an identifier and a password, and slows down who is wrong too often.
 *
 * <p>An unknown identifier, a wrong password and an account that is not open get one answer, at one cost. Each step has its own short
 * transaction: while a hash takes its 70 ms, and perhaps a turn in the queue, no connection to the database is kept.
 */
@Dependent
public class PasswordProof implements PasswordAskedAgain {

    /** Longer texts are nobody’s password; hashing them would be work for nothing. */
    private static final int LONGEST = 1024;

    @Inject
    FailedTries tries;

    @Inject
    SignIns signIns;

    @Inject
    HashingDesk hashing;

    @Inject
    Activation activation;

    /**
     * Refuses {@link SignInRefused}, {@code TooManyTries}, {@code AccountLocked} or {@link HashingBusy}; and {@link MustChooseOwn}, which
     * is no failed try: the two halves of a live code were given as a provisional identifier and password (<i>TS-028</i>).
     */
    public KnownCredentials prove(String login, String password, String source) {
        Login known = readable(login, password);
        tries.enter(Slowdown.SOURCE, source);
        tries.enter(Slowdown.ACCOUNT, known.name());
        try {
            KnownCredentials owner = judge(known, password);
            forgive(known, source);
            return owner;
        } catch (HashingBusy | MustChooseOwn noFailedTry) {
            forgive(known, source);
            throw noFailedTry;
        }
    }

    /**
     * Asks the owner of an open session for the password again, before what a passer-by must not do (<i>SE-031</i>); refuses {@link CurrentPasswordWrong}.
     * A wrong one counts as a failed try, or an open session would let it be guessed.
     */
    @Override
    public void proveAgain(long account, String password, String source) {
        try {
            prove(signIns.login(account), password, source);
        } catch (SignInRefused wrong) {
            throw new CurrentPasswordWrong();
        }
    }

    private KnownCredentials judge(Login login, String password) {
        Optional<KnownCredentials> known = signIns.known(login);
        if (known.isEmpty()) {
            hashing.pretend(password);
            throw CodeSlip.read(login.name() + password).filter(activation::isLive).isPresent() ? new MustChooseOwn() : new SignInRefused();
        }
        if (!hashing.matches(password, known.get().hash())) {
            throw new SignInRefused();
        }
        return known.get();
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
