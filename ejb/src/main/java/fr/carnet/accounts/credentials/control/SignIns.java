package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.shared.control.SchoolClock;

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

    /** The roles of an account that is still open; none when it is not. */
    @Transactional(TxType.REQUIRED)
    public Set<String> rolesNow(long account) {
        return accounts.find(account).filter(Account::isActive).map(found -> accounts.roles(account)).orElse(Set.of());
    }
}
