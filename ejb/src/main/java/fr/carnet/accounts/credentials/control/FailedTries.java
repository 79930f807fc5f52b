package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.credentials.entity.AccountLocked;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.accounts.credentials.entity.TooManyTries;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Counts tries in the database, hence for all the servers together, by a fingerprint that names nobody.
 *
 * <p>A try is counted before it is judged and {@linkplain #forgive forgiven} when it succeeds: a hundred at once are a hundred, not
 * one. Each count has its own transaction, so that the refusal it leads to does not wipe it out. An identifier that nobody has is
 * counted like another, or the count would tell which ones exist.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class FailedTries {

    private static final String COUNT = """
            insert into failed_try as t (key, window_start, failures, consecutive) values (?1, ?2, 1, 1)
            on conflict (key) do update
               set failures = case when t.window_start < ?3 then 1 else t.failures + 1 end,
                   consecutive = case when t.window_start < ?3 then 1 else t.consecutive + 1 end,
                   window_start = case when t.window_start < ?3 then ?2 else t.window_start end
             where t.blocked_until is null or t.blocked_until <= ?2
            returning failures, consecutive""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CodeKey key;

    @Inject
    SchoolClock clock;

    public FailedTries() { /* CDI */ }

    public FailedTries(EntityManager em, CodeKey key, SchoolClock clock) {
        this.em = em;
        this.key = key;
        this.clock = clock;
    }

    /** Lets one try through and counts it; refuses {@link TooManyTries} or {@link AccountLocked} when it comes too soon. */
    public void enter(Slowdown rule, String who) {
        Instant now = clock.now();
        List<?> counted = em.createNativeQuery(COUNT).setParameter(1, key(rule, who)).setParameter(2, Timestamp.from(now))
                .setParameter(3, Timestamp.from(now.minus(rule.window()))).getResultList();
        if (counted.isEmpty()) {
            refuse(rule, who, now);
        } else {
            Object[] count = (Object[]) counted.get(0);
            block(rule, who, rule.blockedUntil((int) count[0], (int) count[1], now));
        }
    }

    /** Takes back the try that succeeded and, {@linkplain Slowdown#isClearedBySuccess where that clears}, all those before it. */
    public void forgive(Slowdown rule, String who) {
        em.createNativeQuery("""
                        update failed_try set failures = greatest(failures - 1, 0), blocked_until = null,
                               consecutive = case when ?2 then 0 else greatest(consecutive - 1, 0) end
                         where key = ?1""")
                .setParameter(1, key(rule, who)).setParameter(2, rule.isClearedBySuccess()).executeUpdate();
    }

    /** Forgets all the failures of a person, whom a new code has just let in. */
    public void forget(Slowdown rule, String who) {
        em.createNativeQuery("delete from failed_try where key = ?1").setParameter(1, key(rule, who)).executeUpdate();
    }

    /** Removes the counts that block nobody any more. */
    public int forgetOld() {
        return em.createNativeQuery("delete from failed_try where window_start < ?1 and (blocked_until is null or blocked_until < ?2)")
                .setParameter(1, Timestamp.from(clock.now().minus(Duration.ofDays(2)))).setParameter(2, Timestamp.from(clock.now()))
                .executeUpdate();
    }

    private void block(Slowdown rule, String who, Instant until) {
        em.createNativeQuery("update failed_try set blocked_until = cast(?2 as timestamptz) where key = ?1")
                .setParameter(1, key(rule, who)).setParameter(2, until == null ? null : Timestamp.from(until)).executeUpdate();
    }

    private void refuse(Slowdown rule, String who, Instant now) {
        Object[] blocked = (Object[]) em.createNativeQuery("select blocked_until, consecutive from failed_try where key = ?1")
                .setParameter(1, key(rule, who)).getSingleResult();
        if (rule == Slowdown.ACCOUNT && rule.locks((int) blocked[1])) {
            throw new AccountLocked();
        }
        throw new TooManyTries(1 + Duration.between(now, ((Timestamp) blocked[0]).toInstant()).toMinutes());
    }

    private String key(Slowdown rule, String who) {
        return rule.name().toLowerCase(Locale.ROOT) + ":" + key.fingerprint(who);
    }
}
