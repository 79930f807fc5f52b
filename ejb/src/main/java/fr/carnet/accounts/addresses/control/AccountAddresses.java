package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.addresses.entity.MailPurpose;
import fr.carnet.accounts.addresses.entity.SecurityMail;
import fr.carnet.accounts.language.control.ChosenLanguages;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Language;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proved addresses of accounts, the codes sent there, and the mails that warn of what happens to an account.
 *
 * <p>An address counts once a code sent there has come back (<i>TS-033</i>). A code lives ten minutes, serves once, and replaces the one before
 * (<i>SE-017</i>); it has forty random bits, and tries are counted by who asks for it.
 */
@Dependent
@Transactional(TxType.REQUIRED)
public class AccountAddresses {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CodeKey key;

    @Inject
    SchoolClock clock;

    @Inject
    Event<SecurityMail> mails;

    @Inject
    ChosenLanguages languages;

    /** The proved address of an account. */
    public Optional<String> of(long account) {
        return Row.of(em.createNativeQuery("select address from account_address where account_id = ?1").setParameter(1, account))
                .map(Row::text).findFirst();
    }

    /** Sends a code to an address, which need not be proved yet. */
    public void send(long account, MailPurpose purpose, String address) {
        String code = draw();
        em.createNativeQuery("""
                        insert into mailed_code (account_id, purpose, address, hmac, sent_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (account_id, purpose) do update set address = excluded.address, hmac = excluded.hmac, sent_at = excluded.sent_at""")
                .setParameter(1, account).setParameter(2, purpose.name()).setParameter(3, address)
                .setParameter(4, hmac(account, purpose, code)).setParameter(5, Timestamp.from(clock.now())).executeUpdate();
        mails.fire(new SecurityMail(address, "account-" + purpose.name().toLowerCase(Locale.ROOT), Map.of("code", code), language(account)));
    }

    /** Uses a code up, and gives the address it was sent to; empty when it is not the one, or no longer. */
    public Optional<String> use(long account, MailPurpose purpose, String code) {
        String typed = code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return Row.of(em.createNativeQuery("delete from mailed_code where account_id = ?1 and purpose = ?2 and hmac = ?3 and sent_at > ?4 returning address")
                .setParameter(1, account).setParameter(2, purpose.name()).setParameter(3, hmac(account, purpose, typed))
                .setParameter(4, Timestamp.from(clock.now().minus(LIFE)))).map(Row::text).findFirst();
    }

    /** Keeps a proved address in place of the one before, which is warned (<i>SE-019</i>). */
    public void keep(long account, String address) {
        warn(account, "account-address-changed");
        em.createNativeQuery("""
                        insert into account_address (account_id, address, verified_at) values (?1, ?2, ?3)
                        on conflict (account_id) do update set address = excluded.address, verified_at = excluded.verified_at""")
                .setParameter(1, account).setParameter(2, address).setParameter(3, Timestamp.from(clock.now())).executeUpdate();
    }

    /** Tells the owner what happened to the account, when an address is known (<i>SE-019</i>). */
    public void warn(long account, String template) {
        warn(account, template, Map.of());
    }

    /** The same, with what the text of the mail names in braces. */
    public void warn(long account, String template, Map<String, String> values) {
        of(account).ifPresent(address -> mails.fire(new SecurityMail(address, template, values, language(account))));
    }

    private Language language(long account) {
        return languages.of(account).orElse(Language.FRENCH);
    }

    public int forgetOld() {
        return em.createNativeQuery("delete from mailed_code where sent_at <= ?1")
                .setParameter(1, Timestamp.from(clock.now().minus(LIFE))).executeUpdate();
    }

    private byte[] hmac(long account, MailPurpose purpose, String code) {
        return key.hmacFor(account, purpose.name(), code);
    }

    private static String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            drawn.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }
}
