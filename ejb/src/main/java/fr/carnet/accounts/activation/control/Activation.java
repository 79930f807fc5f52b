package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.ActivationCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.CodeRefused;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.activation.entity.PrivacyNotice;
import fr.carnet.accounts.credentials.control.Accounts;
import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.LoginTaken;
import fr.carnet.accounts.credentials.entity.Persona;
import fr.carnet.accounts.credentials.entity.WorksInAnotherSchool;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.Optional;
import java.util.Set;

/**
 * Turns a code into an account, or into one more quality of an account.
 *
 * <p>Two transactions: {@link #examine} before the password is hashed, so that a wrong code costs no hash; then the act, which takes
 * the code alone and judges it again, since another request may have used it meanwhile. Each refuses {@link CodeRefused}, the only
 * answer there is.
 */
@Dependent
public class Activation {

    @Inject
    ActivationCodes codes;

    @Inject
    CodeKey key;

    @Inject
    Holders holders;

    @Inject
    Accounts accounts;

    @Inject
    Reopening reopening;

    @Inject
    SchoolClock clock;

    /** Judges the claim and gives the words that the person’s password may not be made of. */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> examine(Claim claim) {
        Proven proven = prove(claim, codes.find(claim.slip().selector()));
        known(proven.person()).ifPresent(account -> reopening.letOrRefuse(account, proven.person()));
        return proven.holder().wordsOfPassword();
    }

    /**
     * Opens the account of the person, made now for a guardian or a pupil, waiting since the import for a member of the staff; or opens it again,
     * when {@link Reopening} lets it.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long open(Claim claim, Login asked, String passwordHash) {
        Proven proven = prove(claim, codes.findAlone(claim.slip().selector()));
        refuseIfTaken(asked, proven.person());
        Account account = accountOf(proven.person());
        boolean again = account.isActive();
        account.activate(asked, passwordHash, PrivacyNotice.VERSION, clock.now());
        proven.code().use(clock.now());
        accounts.flush();
        if (again) {
            reopening.opened(account);
        }
        return account.id();
    }

    /**
     * Adds to an open account what the code gives, and says whether it is a place on the staff: the children of another school, or the work of
     * a parent. Refuses {@link WorksInAnotherSchool}, and CodeRefused for what another account has.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean addTo(long account, Claim claim) {
        Proven proven = prove(claim, codes.findAlone(claim.slip().selector()));
        Account owner = accounts.findAlone(account).filter(Account::isActive).orElseThrow(CodeRefused::new);
        switch (proven.person().kind()) {
            case GUARDIAN -> addChildren(owner, proven.person());
            case STAFF -> addWork(owner, proven.person());
            case PUPIL -> throw new CodeRefused();
        }
        proven.code().use(clock.now());
        return proven.person().kind() == Addressee.Kind.STAFF;
    }

    private void addChildren(Account owner, Addressee guardian) {
        if (accounts.findPersona(guardian).isPresent()) {
            throw new CodeRefused();
        }
        accounts.add(Persona.guardian(owner, guardian.id(), guardian.establishmentId()));
    }

    private void addWork(Account owner, Addressee member) {
        Persona waiting = accounts.findPersona(member).filter(persona -> persona.account().isWaiting()).orElseThrow(CodeRefused::new);
        if (accounts.personas(owner.id()).stream().anyMatch(Persona::isOfStaff)) {
            throw new WorksInAnotherSchool();
        }
        waiting.moveTo(owner);
    }

    /** Ends a code of a guardian, proved by itself alone, for whoever is not the person it names; gives that person. */
    @Transactional(TxType.REQUIRED)
    public Addressee endUnused(CodeSlip slip) {
        ActivationCode code = live(slip, codes.findAlone(slip.selector()));
        if (code.person().kind() != Addressee.Kind.GUARDIAN) {
            throw new CodeRefused();
        }
        code.cancel(clock.now());
        return code.person();
    }

    /** Tells whether it is a live code, whoever offers it; what it opens still asks the birth date. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isLive(CodeSlip slip) {
        return codes.find(slip.selector()).filter(code -> code.opensFor(key.hmac(slip), clock.today())).isPresent();
    }

    private ActivationCode live(CodeSlip slip, Optional<ActivationCode> found) {
        byte[] offered = key.hmac(slip);
        return found.filter(code -> code.opensFor(offered, clock.today())).orElseThrow(CodeRefused::new);
    }

    private Proven prove(Claim claim, Optional<ActivationCode> found) {
        ActivationCode code = live(claim.slip(), found);
        Holder holder = holders.of(code.person(), code.schoolYear());
        if (!holder.provedBy(claim.birthDate())) {
            throw new CodeRefused();
        }
        return new Proven(code, holder);
    }

    private Account accountOf(Addressee person) {
        Optional<Account> known = known(person).flatMap(account -> accounts.findAlone(account.id()));
        if (known.isPresent()) {
            reopening.letOrRefuse(known.get(), person);
            return known.get();
        }
        if (person.kind() == Addressee.Kind.STAFF) {
            throw new CodeRefused();
        }
        Account account = Account.blocked(clock.now());
        accounts.add(account);
        accounts.add(person.kind() == Addressee.Kind.PUPIL
                ? Persona.pupil(account, person.id(), person.establishmentId())
                : Persona.guardian(account, person.id(), person.establishmentId()));
        return account;
    }

    private Optional<Account> known(Addressee person) {
        return accounts.findPersona(person).map(Persona::account).filter(account -> !account.isClosed());
    }

    private void refuseIfTaken(Login asked, Addressee person) {
        Optional<Account> owner = accounts.find(asked);
        Optional<Long> own = accounts.findPersona(person).map(p -> p.account().id());
        if (owner.isPresent() && !owner.map(Account::id).equals(own)) {
            throw new LoginTaken();
        }
    }

    private record Proven(ActivationCode code, Holder holder) {

        Addressee person() {
            return code.person();
        }
    }
}
