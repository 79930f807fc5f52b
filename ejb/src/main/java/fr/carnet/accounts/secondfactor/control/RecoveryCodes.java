package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.activation.control.CodeKey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Ten codes of an account for the day when telephone or key is lost; shown once, kept as HMAC, each deleted by its use. */
@Dependent
@Transactional(TxType.REQUIRED)
public class RecoveryCodes {

    private static final int CODES = 10;
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SIGNS_EACH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CodeKey key;

    /** New ones, in place of those before. */
    public List<String> drawNew(long account) {
        forget(account);
        List<String> drawn = Stream.generate(RecoveryCodes::draw).distinct().limit(CODES).toList();
        drawn.forEach(code -> em.createNativeQuery("insert into recovery_code (account_id, hmac) values (?1, ?2)")
                .setParameter(1, account).setParameter(2, hmac(account, code)).executeUpdate());
        return drawn;
    }

    /** Whether this was one of them; it is no longer. */
    boolean use(long account, String code) {
        return em.createNativeQuery("delete from recovery_code where account_id = ?1 and hmac = ?2")
                .setParameter(1, account).setParameter(2, hmac(account, code)).executeUpdate() == 1;
    }

    void forget(long account) {
        em.createNativeQuery("delete from recovery_code where account_id = ?1").setParameter(1, account).executeUpdate();
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
