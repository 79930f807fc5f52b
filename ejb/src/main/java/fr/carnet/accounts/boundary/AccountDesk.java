package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.Holders;
import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.consent.control.PupilsOfAge;
import fr.carnet.accounts.credentials.control.Accounts;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.control.PasswordProof;
import fr.carnet.accounts.credentials.control.PasswordRules;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.credentials.entity.PasswordsDiffer;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.entity.OutOfScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.Set;

/**
 * Where somebody keeps his or her own account safe: the password, and the places where it is signed in.
 *
 * <p>Everything here is about the account of the caller, whatever is asked; another one’s is not found.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.NURSE, Role.RECTORAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL})
public class AccountDesk {

    @Inject
    Caller caller;

    @Inject
    SignIns signIns;

    @Inject
    PasswordProof proof;

    @Inject
    PasswordRules rules;

    @Inject
    Holders holders;

    @Inject
    HashingDesk hashing;

    @Inject
    Accounts accounts;

    @Inject
    Visits visits;

    @Inject
    AccountAddresses addresses;

    @Inject
    PupilsOfAge pupils;

    public AccountSheet sheet() {
        long account = account();
        return new AccountSheet(signIns.login(account), visits.live(account), !pupils.of(account).isEmpty());
    }

    /**
     * Puts another password in place of the current one, which must be given again, and ends the other visits: whoever learnt the old
     * one is out (<i>SE-015</i>). A wrong current password counts as a failed try, or an open session would let it be guessed.
     *
     * @param kept   the visit that goes on, the caller’s
     * @param source where the request comes from on the network
     */
    @Audited(Act.PASSWORD_CHANGED)
    public void changePassword(@Valid NewPassword asked, long kept, String source) {
        long account = account();
        String login = signIns.login(account);
        rules.check(asked.chosen(), Set.of(login));
        if (!asked.chosen().equals(asked.again())) {
            throw new PasswordsDiffer();
        }
        proof.proveAgain(account, asked.current(), source);
        rules.check(asked.chosen(), holders.wordsOf(account));
        String hash = hashing.hash(asked.chosen());
        accounts.rehash(account, hash);
        visits.endOthers(account, kept);
        addresses.warn(account, "account-password-changed");
    }

    /** Ends one visit, from its next request on; one that is over already, or another one’s, changes nothing. */
    @Audited(Act.VISITS_ENDED)
    public void endVisit(long visit) {
        visits.end(account(), visit);
    }

    @Audited(Act.VISITS_ENDED)
    public void endOtherVisits(long kept) {
        visits.endOthers(account(), kept);
    }

    /** Signs the account out everywhere, here too. */
    @Audited(Act.VISITS_ENDED)
    public void endAllVisits() {
        visits.endAll(account());
    }

    private long account() {
        return caller.account().orElseThrow(() -> new OutOfScope(caller.name()));
    }
}
