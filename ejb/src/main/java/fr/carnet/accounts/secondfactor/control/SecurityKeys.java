package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.boundary.SecurityKeyLine;
import fr.carnet.accounts.secondfactor.entity.KeyChallenge;
import fr.carnet.accounts.secondfactor.entity.SecurityKey;
import fr.carnet.accounts.secondfactor.entity.SecurityKeyRefused;
import fr.carnet.accounts.secondfactor.entity.TooManySecurityKeys;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;

/**
 * The security keys of accounts: added once, used at sign-ins, taken off.
 *
 * <p>Each act first tells PostgreSQL whose keys it is about, and no other account’s exist for it then. A key is locked while its answer is
 * judged, so that two answers cannot both be the next one.
 */
@Dependent
@Transactional(TxType.REQUIRED)
public class SecurityKeys {

    private static final int MOST = 10;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    KeyCeremony ceremony;

    @Inject
    SchoolClock clock;

    public boolean isAny(long account) {
        return !of(account).isEmpty();
    }

    /** The oldest first. */
    public List<SecurityKeyLine> of(long account) {
        enter(account);
        return Row.of(em.createNativeQuery("select id, name, added_at, last_used_at from security_key order by added_at, id"))
                .map(row -> new SecurityKeyLine(row.id(), row.text(), row.local(), row.local())).toList();
    }

    /** What a browser must know to find them. */
    public List<SecurityKey> known(long account) {
        enter(account);
        return keys("select id, credential_id, public_key, sign_count, backup_eligible, transports from security_key order by id").map(Kept::key).toList();
    }

    /** Adds the key that answers; refuses {@link SecurityKeyRefused}, also for a key that an account has already, or {@link TooManySecurityKeys}. */
    public void add(long account, String name, KeyChallenge challenge, String answer) {
        if (of(account).size() >= MOST) {
            throw new TooManySecurityKeys(MOST);
        }
        SecurityKey key = ceremony.added(challenge, answer);
        int added = em.createNativeQuery("""
                        insert into security_key (account_id, name, credential_id, public_key, sign_count, backup_eligible, transports, added_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (credential_id) do nothing""")
                .setParameter(1, account).setParameter(2, name).setParameter(3, key.credential()).setParameter(4, key.publicKey())
                .setParameter(5, key.signCount()).setParameter(6, key.backupEligible()).setParameter(7, String.join(",", key.transports()))
                .setParameter(8, Timestamp.from(clock.now())).executeUpdate();
        if (added == 0) {
            throw new SecurityKeyRefused();
        }
    }

    /** Proves that one of the account’s keys answers, and notes the use; refuses {@link SecurityKeyRefused}. */
    public void prove(long account, KeyChallenge challenge, String answer) {
        enter(account);
        Kept kept = keys("select id, credential_id, public_key, sign_count, backup_eligible, transports from security_key where credential_id = ?1 for update",
                ceremony.credentialOf(challenge, answer)).findFirst().orElseThrow(SecurityKeyRefused::new);
        long signed = ceremony.used(challenge, answer, kept.key);
        em.createNativeQuery("update security_key set sign_count = ?2, last_used_at = ?3 where id = ?1")
                .setParameter(1, kept.id).setParameter(2, signed).setParameter(3, Timestamp.from(clock.now())).executeUpdate();
    }

    /** Takes one off; another account’s, or one that is gone, changes nothing. */
    public boolean remove(long account, long key) {
        enter(account);
        return em.createNativeQuery("delete from security_key where id = ?1").setParameter(1, key).executeUpdate() == 1;
    }

    void removeAll(long account) {
        enter(account);
        em.createNativeQuery("delete from security_key").executeUpdate();
    }

    private record Kept(long id, SecurityKey key) {
    }

    private Stream<Kept> keys(String select, Object... values) {
        var query = em.createNativeQuery(select);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).map(row -> new Kept(((Number) row[0]).longValue(),
                new SecurityKey((byte[]) row[1], (byte[]) row[2], ((Number) row[3]).longValue(), (Boolean) row[4], transports((String) row[5]))));
    }

    private static List<String> transports(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private void enter(long account) {
        em.createNativeQuery("select set_config('carnet.owner', cast(?1 as text), true)").setParameter(1, account).getSingleResult();
    }
}
