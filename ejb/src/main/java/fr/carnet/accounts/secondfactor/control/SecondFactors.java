package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.secondfactor.entity.SecondFactorNotBegun;
import fr.carnet.accounts.secondfactor.entity.TotpSecret;
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
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The applications that give accounts their codes: begun, confirmed by a first code, then asked at each sign-in.
 *
 * <p>A code serves once: the row is locked while it is judged, and the step is written with the answer. One that is being set up replaces
 * nothing until it is confirmed, since its row belongs to an account that has none yet.
 */
@Dependent
@Transactional(TxType.REQUIRED)
public class SecondFactors {

    /** How long a secret shown on a page may wait for its first code. */
    private static final Duration SETTING_UP = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SecretSeal seal;

    @Inject
    RecoveryCodes recovery;

    @Inject
    SchoolClock clock;

    public boolean isConfirmed(long account) {
        return !em.createNativeQuery("select 1 from second_factor where account_id = ?1 and confirmed_at is not null")
                .setParameter(1, account).getResultList().isEmpty();
    }

    /** A secret to be confirmed by its first code; whatever was begun before and not confirmed is forgotten. */
    public TotpSecret begin(long account) {
        TotpSecret secret = TotpSecret.draw();
        int begun = em.createNativeQuery("""
                        insert into second_factor (account_id, secret, begun_at) values (?1, ?2, ?3)
                        on conflict (account_id) do update set secret = excluded.secret, begun_at = excluded.begun_at, last_step = 0
                         where second_factor.confirmed_at is null""")
                .setParameter(1, account).setParameter(2, seal.seal(secret, account)).setParameter(3, Timestamp.from(clock.now())).executeUpdate();
        if (begun == 0) {
            throw new SecondFactorNotBegun();
        }
        return secret;
    }

    /** The secret that is being set up, empty when nothing is, or no longer. */
    public Optional<TotpSecret> begun(long account) {
        return find(account, false).map(Factor::secret);
    }

    /** Confirms what was begun by its first code, and gives the recovery codes, which are never shown again; empty for a wrong code. */
    public List<String> confirm(long account, String code) {
        Factor factor = find(account, false).orElseThrow(SecondFactorNotBegun::new);
        OptionalLong step = factor.secret().stepOf(code, clock.trueNow(), factor.lastStep());
        if (step.isEmpty()) {
            return List.of();
        }
        em.createNativeQuery("update second_factor set confirmed_at = ?2, last_step = ?3 where account_id = ?1")
                .setParameter(1, account).setParameter(2, Timestamp.from(clock.now())).setParameter(3, step.getAsLong()).executeUpdate();
        return recovery.drawNew(account);
    }

    /** Whether this is the code of the moment, or one of the recovery codes; either serves once. */
    public boolean prove(long account, String code) {
        return find(account, true).filter(factor -> proves(account, factor, code)).isPresent() || recovery.use(account, code);
    }

    /** Takes the application off; the recovery codes stay, for whatever else the account holds. */
    void remove(long account) {
        em.createNativeQuery("delete from second_factor where account_id = ?1").setParameter(1, account).executeUpdate();
    }

    private record Factor(TotpSecret secret, long lastStep) {
    }

    private boolean proves(long account, Factor factor, String code) {
        OptionalLong step = factor.secret().stepOf(code, clock.trueNow(), factor.lastStep());
        step.ifPresent(used -> em.createNativeQuery("update second_factor set last_step = ?2 where account_id = ?1")
                .setParameter(1, account).setParameter(2, used).executeUpdate());
        return step.isPresent();
    }

    private Optional<Factor> find(long account, boolean confirmed) {
        List<?> found = em.createNativeQuery("""
                        select secret, last_step from second_factor
                         where account_id = ?1 and (confirmed_at is not null) = ?2 and (?2 or begun_at > ?3) for update""")
                .setParameter(1, account).setParameter(2, confirmed).setParameter(3, Timestamp.from(since())).getResultList();
        return found.stream().map(Object[].class::cast)
                .map(row -> new Factor(seal.open((byte[]) row[0], account), ((Number) row[1]).longValue())).findFirst();
    }

    private Instant since() {
        return clock.now().minus(SETTING_UP);
    }
}
