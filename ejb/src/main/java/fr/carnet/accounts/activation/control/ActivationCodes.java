package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.activation.entity.ActivationCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.CodeCounts;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The codes, live and ended. */
@Dependent
public class ActivationCodes {

    private static final String COUNTS = """
            select count(*), count(*) filter (where destroyed_at is null and expires_on >= ?3),
                   count(*) filter (where used_at is not null), count(*) filter (where cancelled_at is not null),
                   count(*) filter (where used_at is null and cancelled_at is null and expires_on < ?3),
                   count(*) filter (where secret_hmac is null),
                   count(*) filter (where secret_hmac is not null and (used_at is not null or cancelled_at is not null or expires_on < ?3)),
                   max(destroyed_at) filter (where used_at is null and cancelled_at is null)
              from activation_code
             where establishment_id = ?1 and school_year = ?2 and sent_at is not null""";

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

    /** What became of the codes of a school, of those that reached somebody; see {@link CodeCounts}. */
    public CodeCounts counts(long school, int year, LocalDate today) {
        return Row.of(em.createNativeQuery(COUNTS).setParameter(1, school).setParameter(2, year).setParameter(3, Date.valueOf(today)))
                .map(row -> new CodeCounts(row.id(), row.id(), row.id(), row.id(), row.id(), row.id(), row.id(), row.instant()))
                .findFirst().orElseThrow();
    }

    /** One sending of a school at a time, until the transaction ends; false when somebody else has the turn. */
    public boolean takeTurn(long school) {
        return (boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('activation_code'), cast(?1 as int))")
                .setParameter(1, school).getSingleResult();
    }

    /** Writes at once, so that what follows in the transaction meets the database’s own refusals. */
    void flush() {
        em.flush();
    }
}
