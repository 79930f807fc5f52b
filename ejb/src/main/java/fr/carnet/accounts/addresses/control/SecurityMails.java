package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.addresses.entity.MailPurpose;
import fr.carnet.accounts.addresses.entity.SecurityMail;
import fr.carnet.accounts.addresses.entity.SecurityMailWritten;
import fr.carnet.accounts.language.control.ChosenLanguages;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Language;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The mails about the safety of accounts, from the act that they tell until the relay takes them: asked for, taken, left or given back.
 *
 * <p>The row of a code does not hold it: {@link #take} draws it. A code asked for again takes the place of one that has not left. One that
 * could not leave within its ten minutes never does; a warning may come three days late. Taken by a server that then died, a mail is taken
 * again two minutes later.
 */
@Dependent
public class SecurityMails {

    private static final Duration WARNINGS_KEPT = Duration.ofDays(3);
    private static final Duration HANDING_OVER = Duration.ofMinutes(2);
    private static final int AT_ONCE = 500;
    private static final String FREE = " (taken_at is null or taken_at < ?1)";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    MailedCodes codes;

    @Inject
    ChosenLanguages languages;

    @Inject
    SchoolClock clock;

    @Inject
    Event<SecurityMailWritten> written;

    void askCode(long account, MailPurpose purpose, String address) {
        write(em.createNativeQuery("""
                        insert into security_mail (account_id, template, purpose, address, asked_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (account_id, purpose) where purpose is not null
                        do update set address = excluded.address, asked_at = excluded.asked_at, taken_at = null returning id""")
                .setParameter(1, account).setParameter(2, "account-" + purpose.name().toLowerCase(Locale.ROOT)).setParameter(3, purpose.name())
                .setParameter(4, address).setParameter(5, Timestamp.from(clock.now())));
    }

    void warn(long account, String template, String address) {
        write(em.createNativeQuery("insert into security_mail (account_id, template, address, asked_at) values (?1, ?2, ?3, ?4) returning id")
                .setParameter(1, account).setParameter(2, template).setParameter(3, address).setParameter(4, Timestamp.from(clock.now())));
    }

    private void write(Query insert) {
        written.fire(new SecurityMailWritten(Row.of(insert).findFirst().orElseThrow().id()));
    }

    /** Those that nobody is handing over, the oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> waiting() {
        return Row.of(em.createNativeQuery("select id from security_mail where" + FREE + " order by id").setMaxResults(AT_ONCE)
                .setParameter(1, before(HANDING_OVER))).map(Row::id).toList();
    }

    /** Takes one for whoever has the relay on the line, with a code drawn for it; empty when it is another’s, or too late. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<SecurityMail> take(long mail) {
        forgetOld();
        return Row.of(em.createNativeQuery("update security_mail set taken_at = ?3 where id = ?2 and" + FREE
                        + " returning account_id, template, purpose, address, asked_at, (select login from account where id = account_id)")
                .setParameter(1, before(HANDING_OVER)).setParameter(2, mail).setParameter(3, Timestamp.from(clock.now()))).findFirst().map(this::ready);
    }

    private SecurityMail ready(Row row) {
        long account = row.id();
        String template = row.text();
        MailPurpose purpose = row.value(MailPurpose.class);
        String address = row.text();
        Instant askedAt = row.instant();
        String login = Objects.requireNonNullElse(row.text(), "");
        Language language = languages.of(account).orElse(Language.FRENCH);
        return purpose == null ? SecurityMail.warning(address, template, language, login)
                : SecurityMail.code(address, template, language, login, codes.draw(account, purpose, address, askedAt), askedAt.plus(MailedCodes.LIFE));
    }

    /** The relay took it, or never will. */
    @Transactional(TxType.REQUIRES_NEW)
    public void left(long mail) {
        em.createNativeQuery("delete from security_mail where id = ?1 and taken_at is not null").setParameter(1, mail).executeUpdate();
    }

    /** It did not leave; the next round takes it again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(long mail) {
        em.createNativeQuery("update security_mail set taken_at = null where id = ?1").setParameter(1, mail).executeUpdate();
    }

    int forgetOld() {
        return em.createNativeQuery("delete from security_mail where asked_at <= case when purpose is null then cast(?1 as timestamptz) else cast(?2 as timestamptz) end")
                .setParameter(1, before(WARNINGS_KEPT)).setParameter(2, before(MailedCodes.LIFE)).executeUpdate();
    }

    private Timestamp before(Duration ago) {
        return Timestamp.from(clock.now().minus(ago));
    }
}
