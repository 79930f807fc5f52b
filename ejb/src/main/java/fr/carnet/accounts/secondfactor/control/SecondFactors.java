package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.secondfactor.entity.SecondFactorNotBegun;
import fr.carnet.accounts.secondfactor.entity.TotpSecret;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The second factors of accounts: begun, confirmed by a first code, then asked at each sign-in; and the recovery codes.
 *
 * <p>A code serves once: the row is locked while it is judged, and the step is written with the answer. A recovery code is deleted by its
 * use. One that is being set up replaces nothing until it is confirmed, since its row belongs to an account that has none yet.
 */
@Dependent
@Transactional(TxType.REQUIRED)
public class SecondFactors {

    /** How long a secret shown on a page may wait for its first code. */
    private static final Duration SETTING_UP = Duration.ofMinutes(30);

    private static final int RECOVERY_CODES = 10;
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SIGNS_EACH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SecretSeal seal;

    @Inject
    CodeKey key;

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
        Factor factor = factor(account, false);
        OptionalLong step = factor.secret().stepOf(code, clock.trueNow(), factor.lastStep());
        if (step.isEmpty()) {
            return List.of();
        }
        em.createNativeQuery("update second_factor set confirmed_at = ?2, last_step = ?3 where account_id = ?1")
                .setParameter(1, account).setParameter(2, Timestamp.from(clock.now())).setParameter(3, step.getAsLong()).executeUpdate();
        return newRecoveryCodes(account);
    }

    /** Whether this is the code of the moment, or one of the recovery codes; either serves once. */
    public boolean prove(long account, String code) {
        if (!isConfirmed(account)) {
            return false;
        }
        Factor factor = factor(account, true);
        OptionalLong step = factor.secret().stepOf(code, clock.trueNow(), factor.lastStep());
        if (step.isEmpty()) {
            return em.createNativeQuery("delete from recovery_code where account_id = ?1 and hmac = ?2")
                    .setParameter(1, account).setParameter(2, hmac(account, code)).executeUpdate() == 1;
        }
        em.createNativeQuery("update second_factor set last_step = ?2 where account_id = ?1")
                .setParameter(1, account).setParameter(2, step.getAsLong()).executeUpdate();
        return true;
    }

    /** Takes the second factor off, with its recovery codes: the next sign-in asks for the password alone, or for a new factor. */
    public void remove(long account) {
        em.createNativeQuery("delete from recovery_code where account_id = ?1").setParameter(1, account).executeUpdate();
        em.createNativeQuery("delete from second_factor where account_id = ?1").setParameter(1, account).executeUpdate();
    }

    public List<String> newRecoveryCodes(long account) {
        em.createNativeQuery("delete from recovery_code where account_id = ?1").setParameter(1, account).executeUpdate();
        List<String> drawn = Stream.generate(SecondFactors::draw).distinct().limit(RECOVERY_CODES).toList();
        drawn.forEach(code -> em.createNativeQuery("insert into recovery_code (account_id, hmac) values (?1, ?2)")
                .setParameter(1, account).setParameter(2, hmac(account, code)).executeUpdate());
        return drawn;
    }

    private record Factor(TotpSecret secret, long lastStep) {
    }

    private Factor factor(long account, boolean confirmed) {
        return find(account, confirmed).orElseThrow(SecondFactorNotBegun::new);
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

    private byte[] hmac(long account, String code) {
        String typed = code == null ? "" : code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return key.hmacFor(account, "recovery", typed);
    }

    private static String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < SIGNS_EACH; i++) {
            drawn.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }
}
