package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.credentials.control.PasswordProof;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.secondfactor.control.HeldFactors;
import fr.carnet.accounts.secondfactor.control.KeyCeremony;
import fr.carnet.accounts.secondfactor.control.RelyingParty;
import fr.carnet.accounts.secondfactor.control.SecondStep;
import fr.carnet.accounts.secondfactor.control.SecurityKeys;
import fr.carnet.accounts.secondfactor.entity.KeyChallenge;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.OutOfScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.List;

/**
 * Where a security key – or a telephone or computer that acts as one – is added to an account, answers at a sign-in, and is taken off
 * (<i>SE-018, SE-031</i>).
 *
 * <p>A question is put first, and the session keeps its challenge; the answer comes back with it. Trap: {@link #ask} and {@link #prove} are
 * open to all, because nobody is signed in yet; the account is the one that {@link SignInDesk} has just let halfway in.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL, Role.ENROLLING})
public class SecurityKeyDesk {

    @Inject
    Caller caller;

    @Inject
    HeldFactors factors;

    @Inject
    SecurityKeys keys;

    @Inject
    RelyingParty party;

    @Inject
    CodeKey code;

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

    @Inject
    SchoolClock clock;

    /** The question of a second step. */
    @PermitAll
    public KeyQuestion ask(long account) {
        return new KeyQuestion(KeyChallenge.draw(clock.now()), party.host(), code.hmacFor(account, "security key", ""), signIns.login(account),
                keys.known(account), KeyCeremony.ALGORITHMS);
    }

    /** The second step of a sign-in; refuses {@code SecurityKeyRefused} or {@code TooManyTries}. */
    @Audited(Act.SECURITY_KEY_USED)
    @PermitAll
    public SignedIn prove(long account, KeyChallenge challenge, String answer) {
        return step.signIn(account, () -> keys.prove(account, challenge, answer));
    }

    /** The caller’s keys. */
    public List<SecurityKeyLine> keys() {
        return keys.of(account());
    }

    /** The question of a key that is being added. */
    public KeyQuestion askNew() {
        return ask(account());
    }

    /** Adds the first key of somebody who has just signed in and may do nothing else; gives the recovery codes, shown this once. */
    @RolesAllowed(Role.ENROLLING)
    @Audited(Act.SECURITY_KEY_ADDED)
    public List<String> addAtOnce(@Valid NewSecurityKey asked) {
        return add(account(), asked);
    }

    /**
     * Adds a key for somebody whose session has been open for some time: the password is asked for again. Gives the recovery codes when it
     * is the first second factor; none otherwise.
     */
    @Audited(Act.SECURITY_KEY_ADDED)
    public List<String> add(@Valid NewSecurityKey asked, String password, String source) {
        long account = account();
        proof.proveAgain(account, password, source);
        return add(account, asked);
    }

    /**
     * Takes a key off and ends the other visits, which it may have opened; a key of somebody else’s changes nothing.
     *
     * @param kept the visit that goes on, the caller’s
     */
    @Audited(Act.SECURITY_KEY_REMOVED)
    public void remove(long key, String password, long kept, String source) {
        long account = account();
        proof.proveAgain(account, password, source);
        if (factors.removeKey(account, key)) {
            visits.endOthers(account, kept);
            addresses.warn(account, "account-second-factor");
        }
    }

    private List<String> add(long account, NewSecurityKey asked) {
        List<String> recovery = factors.addKey(account, asked.name(), asked.challenge(), asked.answer());
        addresses.warn(account, "account-second-factor");
        return recovery;
    }

    private long account() {
        return caller.account().orElseThrow(() -> new OutOfScope(caller.name()));
    }
}
