package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.LoginTaken;
import fr.carnet.accounts.credentials.entity.Persona;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

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

    public Optional<Account> find(Login login) {
        return em.createNamedQuery("Account.byLogin", Account.class)
                .setParameter("login", login.name()).getResultStream().findFirst();
    }

    public Optional<Persona> findPersona(Addressee person) {
        String query = person.kind() == Addressee.Kind.GUARDIAN ? "Persona.liveOfGuardian" : "Persona.liveOfStaff";
        return em.createNamedQuery(query, Persona.class).setParameter("person", person.id()).getResultStream().findFirst();
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

    /** The roles that the account has now; they are asked again while a session lasts, since a right may end (<i>SE-029</i>). */
    public Set<String> roles(long account) {
        return new TreeSet<>(em.createNamedQuery("Persona.rolesOf", String.class).setParameter("account", account).getResultList());
    }
}
