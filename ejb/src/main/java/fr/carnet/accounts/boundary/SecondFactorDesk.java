package fr.carnet.accounts.boundary;

import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.credentials.control.PasswordProof;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.secondfactor.control.HeldFactors;
import fr.carnet.accounts.secondfactor.control.SecondFactors;
import fr.carnet.accounts.secondfactor.control.SecondStep;
import fr.carnet.accounts.secondfactor.control.SecurityKeys;
import fr.carnet.accounts.secondfactor.entity.SecondStepRefused;
import fr.carnet.accounts.secondfactor.entity.TotpSecret;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.entity.OutOfScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.util.List;
import java.util.Optional;

/**
 * Where the second factor of an account is set up, asked for and taken off (<i>SE-018, SE-031</i>).
 *
 * <p>Six digits can be guessed by who tries often enough: each try is counted, as those of a password are. Trap: {@link #prove} is open to
 * all, because nobody is signed in yet; the account is the one that {@link SignInDesk} has just let halfway in.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL, Role.ENROLLING})
public class SecondFactorDesk {

    @Inject
    Caller caller;

    @Inject
    SecondFactors factors;

    @Inject
    HeldFactors held;

    @Inject
    SecurityKeys keys;

    @Inject
    SecondStep step;

    @Inject
    SignIns signIns;

    @Inject
    PasswordProof proof;

    @Inject
    Visits visits;

    @Inject
    AccountAddresses addresses;

    /** The second step of a sign-in; refuses {@link SecondStepRefused} or {@code TooManyTries}. */
    @Audited(Act.SECOND_STEP_PASSED)
    @PermitAll
    public SignedIn prove(long account, String code) {
        return step.signIn(account, () -> judge(account, code));
    }

    /** Which second steps an account that is halfway in may take. */
    @PermitAll
    public SecondSteps stepsOf(long account) {
        return new SecondSteps(factors.isConfirmed(account), keys.isAny(account));
    }

    /** Whether an application gives the codes of the account. */
    public boolean isConfirmed() {
        return factors.isConfirmed(account());
    }

    /** Begins for somebody who has just signed in and may do nothing else. */
    @RolesAllowed(Role.ENROLLING)
    @Audited(Act.SECOND_FACTOR_CHANGED)
    public void beginAtOnce() {
        factors.begin(account());
    }

    /** Begins for somebody whose session has been open for some time: the password is asked for again. */
    @Audited(Act.SECOND_FACTOR_CHANGED)
    public void begin(String password, String source) {
        long account = account();
        proof.proveAgain(account, password, source);
        factors.begin(account);
    }

    /** What is being set up, empty when nothing is. */
    public Optional<Enrolment> enrolment() {
        long account = account();
        return factors.begun(account).map(secret -> new Enrolment(inFours(secret), secret.address(signIns.login(account))));
    }

    /** Confirms by a first code, and gives the recovery codes, shown this once; refuses {@link SecondStepRefused}. */
    @Audited(Act.SECOND_FACTOR_CHANGED)
    public List<String> confirm(String code) {
        long account = account();
        List<String> recovery = step.judged(account, () -> begun(account, code));
        addresses.warn(account, "account-second-factor");
        return recovery;
    }

    /**
     * Takes it off, with the password and a code, and ends the other visits; who is obliged to have one and holds no other sets one up before
     * anything else.
     *
     * @param kept the visit that goes on, the caller’s
     */
    @Audited(Act.SECOND_FACTOR_CHANGED)
    public void remove(String password, String code, long kept, String source) {
        long account = account();
        proof.proveAgain(account, password, source);
        step.judged(account, () -> judge(account, code));
        held.removeApplication(account);
        visits.endOthers(account, kept);
        addresses.warn(account, "account-second-factor");
    }

    /** Takes off all of them, for somebody who lost telephone, keys and recovery codes, and ends the visits; false for an unknown identifier. */
    @RolesAllowed(Role.OPERATOR)
    @Audited(Act.SECOND_FACTOR_CHANGED)
    public boolean removeOf(String login) {
        Optional<Long> account = signIns.accountOf(login);
        account.ifPresent(found -> {
            held.removeAll(found);
            visits.endAll(found);
        });
        return account.isPresent();
    }

    private long judge(long account, String code) {
        if (!factors.prove(account, code)) {
            throw new SecondStepRefused();
        }
        return account;
    }

    private List<String> begun(long account, String code) {
        List<String> recovery = factors.confirm(account, code);
        if (recovery.isEmpty()) {
            throw new SecondStepRefused();
        }
        return recovery;
    }

    private static String inFours(TotpSecret secret) {
        return secret.base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private long account() {
        return caller.account().orElseThrow(() -> new OutOfScope(caller.name()));
    }
}
