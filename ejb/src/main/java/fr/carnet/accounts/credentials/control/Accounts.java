package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.LoginTaken;
import fr.carnet.accounts.credentials.entity.Persona;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The accounts and the qualities in which they act. */
@Dependent
public class Accounts {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    public Accounts() { /* CDI */ }

    public Accounts(EntityManager em) {
        this.em = em;
    }

    public void add(Account account) {
        em.persist(account);
    }

    public void add(Persona persona) {
        em.persist(persona);
    }

    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** The same, alone on the account until the transaction ends: nobody adds a quality to it meanwhile. */
    public Optional<Account> findAlone(long id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Account> find(Login login) {
        return em.createNamedQuery("Account.byLogin", Account.class)
                .setParameter("login", login.name()).getResultStream().findFirst();
    }

    public Optional<Persona> findPersona(Addressee person) {
        String query = switch (person.kind()) {
            case GUARDIAN -> "Persona.liveOfGuardian";
            case STAFF -> "Persona.liveOfStaff";
            case PUPIL -> "Persona.liveOfPupil";
        };
        return em.createNamedQuery(query, Persona.class).setParameter("person", person.id()).getResultStream().findFirst();
    }

    /** The qualities in which an account acts now. */
    public List<Persona> personas(long account) {
        return em.createNamedQuery("Persona.liveOfAccount", Persona.class).setParameter("account", account).getResultList();
    }

    /** Writes at once; refuses {@link LoginTaken} when somebody else took the identifier in the same instant. */
    public void flush() {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("account_login_key")) {
                throw new LoginTaken();
            }
            throw refused;
        }
    }

    /** Past the version of the account: somebody who signs in from two devices at once is not a conflict. */
    void noteSignIn(long account, Instant now) {
        em.createQuery("update Account a set a.lastSignInAt = :now where a.id = :account")
                .setParameter("now", now).setParameter("account", account).executeUpdate();
    }

    /** Another hash: of the same password under newer parameters, or of a new password. */
    public void rehash(long account, String hash) {
        em.createQuery("update Account a set a.passwordHash = :hash where a.id = :account")
                .setParameter("hash", hash).setParameter("account", account).executeUpdate();
    }

    /** The roles that the account has now; they are asked again while a session lasts, since a right may end (<i>SE-029</i>). */
    public Set<String> roles(long account) {
        return new TreeSet<>(em.createNamedQuery("Persona.rolesOf", String.class).setParameter("account", account).getResultList());
    }
}
