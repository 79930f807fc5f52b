package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.addresses.entity.MailPurpose;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes that mails carry: drawn when the mail leaves, kept as HMAC, dead ten minutes after they were asked for (<i>SE-017</i>).
 *
 * <p>Each serves once and replaces the one before; it has forty random bits, and tries are counted by who asks for it.
 */
@Dependent
public class MailedCodes {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CodeKey key;

    @Inject
    SchoolClock clock;

    /** A new code, for a mail that leaves now. */
    String draw(long account, MailPurpose purpose, String address, Instant askedAt) {
        String code = draw();
        em.createNativeQuery("""
                        insert into mailed_code (account_id, purpose, address, hmac, sent_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (account_id, purpose) do update set address = excluded.address, hmac = excluded.hmac, sent_at = excluded.sent_at""")
                .setParameter(1, account).setParameter(2, purpose.name()).setParameter(3, address)
                .setParameter(4, hmac(account, purpose, code)).setParameter(5, Timestamp.from(askedAt)).executeUpdate();
        return code;
    }

    /** Uses a code up, and gives the address it was sent to; empty when it is not the one, or no longer. */
    Optional<String> use(long account, MailPurpose purpose, String code) {
        String typed = code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return Row.of(em.createNativeQuery("delete from mailed_code where account_id = ?1 and purpose = ?2 and hmac = ?3 and sent_at > ?4 returning address")
                .setParameter(1, account).setParameter(2, purpose.name()).setParameter(3, hmac(account, purpose, typed))
                .setParameter(4, Timestamp.from(clock.now().minus(LIFE)))).map(Row::text).findFirst();
    }

    int forgetOld() {
        return em.createNativeQuery("delete from mailed_code where sent_at <= ?1")
                .setParameter(1, Timestamp.from(clock.now().minus(LIFE))).executeUpdate();
    }

    private byte[] hmac(long account, MailPurpose purpose, String code) {
        return key.hmacFor(account, purpose.name(), code);
    }

    private static String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }
}
