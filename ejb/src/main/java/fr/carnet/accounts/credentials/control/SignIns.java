package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.InvalidLogin;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.secondfactor.control.SecondFactorDuty;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.OutOfScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.Optional;
import java.util.Set;

/** The two short transactions around a sign-in; the hash is computed between them, while no connection is held. */
@Dependent
public class SignIns {

    @Inject
    Accounts accounts;

    @Inject
    SchoolClock clock;

    @Inject
    SecondFactorDuty duty;

    public SignIns() { /* CDI */ }

    public SignIns(Accounts accounts, SchoolClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The credentials under that identifier, empty when there is none or the account is not open. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<KnownCredentials> known(Login login) {
        return accounts.find(login).filter(Account::isActive).map(a -> new KnownCredentials(a.id(), a.passwordHash()));
    }

    /** Notes the sign-in, keeps the newer hash when there is one, and gives the roles of the moment. */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> note(long account, Optional<String> newerHash) {
        accounts.noteSignIn(account, clock.now());
        newerHash.ifPresent(hash -> accounts.rehash(account, hash));
        return accounts.roles(account);
    }

    /** The identifier of an open account; refuses {@link OutOfScope} when it is no longer one. */
    @Transactional(TxType.REQUIRES_NEW)
    public String login(long account) {
        return accounts.find(account).filter(Account::isActive).map(Account::login).orElseThrow(() -> new OutOfScope(Long.toString(account)));
    }

    /** The account under that identifier, open or not; empty also for what cannot be an identifier. */
    @Transactional(TxType.REQUIRED)
    public Optional<Long> accountOf(String login) {
        try {
            return accounts.find(new Login(login)).map(Account::id);
        } catch (InvalidLogin nobodys) {
            return Optional.empty();
        }
    }

    /** The same, for an account that is open. */
    @Transactional(TxType.REQUIRED)
    public Optional<Long> activeAccountOf(String login) {
        return accountOf(login).flatMap(accounts::find).filter(Account::isActive).map(Account::id);
    }

    /** The roles in which an account that is still open may act; none when it is not. */
    @Transactional(TxType.REQUIRED)
    public Set<String> rolesNow(long account) {
        return accounts.find(account).filter(Account::isActive).map(found -> duty.rolesNow(account, accounts.roles(account))).orElse(Set.of());
    }
}
