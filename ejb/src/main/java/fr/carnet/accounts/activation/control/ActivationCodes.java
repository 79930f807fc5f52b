package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.ActivationCode;
import fr.carnet.accounts.activation.entity.Addressee;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The codes, live and ended. */
@Dependent
public class ActivationCodes {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    public ActivationCodes() { /* CDI */ }

    public ActivationCodes(EntityManager em) {
        this.em = em;
    }

    public void add(ActivationCode code) {
        em.persist(code);
    }

    public Optional<ActivationCode> find(String selector) {
        return em.createNamedQuery("ActivationCode.bySelector", ActivationCode.class)
                .setParameter("selector", selector).getResultStream().findFirst();
    }

    /** The same, alone on the code until the transaction ends: of two uses at once, one finds it used. */
    Optional<ActivationCode> findAlone(String selector) {
        return em.createNamedQuery("ActivationCode.bySelector", ActivationCode.class)
                .setParameter("selector", selector).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public Optional<ActivationCode> find(long id) {
        return Optional.ofNullable(em.find(ActivationCode.class, id));
    }

    Optional<ActivationCode> findLive(Addressee person) {
        String query = switch (person.kind()) {
            case GUARDIAN -> "ActivationCode.liveOfGuardian";
            case STAFF -> "ActivationCode.liveOfStaff";
            case PUPIL -> "ActivationCode.liveOfPupil";
        };
        return em.createNamedQuery(query, ActivationCode.class)
                .setParameter("person", person.id()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Ends every code past its last day, in the whole country, in one statement; says how many. */
    public int destroyDead(LocalDate today, Instant now) {
        return em.createQuery("""
                        update ActivationCode c set c.secretHmac = null, c.destroyedAt = :now, c.version = c.version + 1
                         where c.destroyedAt is null and c.lastDay < :today""")
                .setParameter("now", now).setParameter("today", today).executeUpdate();
    }

    /** Writes at once, so that what follows in the transaction meets the database’s own refusals. */
    void flush() {
        em.flush();
    }
}
