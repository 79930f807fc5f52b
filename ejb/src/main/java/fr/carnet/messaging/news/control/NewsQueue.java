package fr.carnet.messaging.news.control;

import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.language.control.ChosenLanguages;
import fr.carnet.messaging.entity.NoticeFailure;
import fr.carnet.messaging.news.entity.NewsKind;
import fr.carnet.shared.control.LinkSecret;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.control.SqlText;
import fr.carnet.shared.entity.Language;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The news that wait, and the mails that tell them, each taken in a transaction of its own and in the scope of its reader.
 *
 * <p><b>At most once, by choice</b>, as the messages about absences: a mail is written down, with what it tells, before it is handed over. Two
 * servers never take the same news ({@code skip locked}).
 */
@Dependent
public class NewsQueue {

    private static final String GATHER = "select gather_family_news(?1, ?2, ?3)";

    private static final String DUE = "select distinct account_id from due_news(null, ?1) order by account_id";

    /**
     * What is due, and whether it is still to be told: the page shows it now, to this reader, or showed what was withdrawn since and was told.
     * So a link that ended, a school that closed the service and a mistake that was mended before it was told are asked of the one projection.
     *
     * <p>Trap: that it is not told yet is asked again of the locked row itself. What {@code due_news} saw is older than the lock, and another
     * round, such as the clock's, may have told it in between.
     */
    private static final String TAKE = """
            select w.id, w.kind, (select p.first_name from pupil p where p.id = w.pupil_id), w.starts_at,
                   case w.what when 'CANCELLED'
                        then w.pupil_id = any (cast((select family_pupils()) as bigint[]))
                             and exists (select from family_news t where t.account_id = w.account_id and t.kind = w.kind and t.fact_id = w.fact_id
                                                                     and t.mail_id is not null)
                        else exists (select from portal_fact f
                                      where f.pupil_id = any (cast((select family_pupils()) as bigint[])) and f.school_year = ?3
                                        and f.pupil_id = w.pupil_id and f.id = w.fact_id
                                        and f.what = case w.kind when 'ANSWER' then 'ABSENCE' else w.kind end) end
              from family_news w
             where w.id in (select d.id from due_news(?1, ?2) d) and w.mail_id is null and w.dropped_at is null
             order by w.starts_at, w.id
               for update of w skip locked""";

    private static final String DROP = "update family_news set dropped_at = ?1 where id = any (cast(?2 as bigint[]))";

    private static final String WRITE = "insert into news_mail (account_id, taken_at, stop_hash) values (?1, ?2, ?3) returning id";

    private static final String TELL = "update family_news set mail_id = ?1 where id = any (cast(?2 as bigint[]))";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    AccountAddresses addresses;

    @Inject
    ChosenLanguages languages;

    @Inject
    SchoolClock clock;

    /** Writes down what changed since the last time, for whoever wants it; gives how many lines. */
    @Transactional(TxType.REQUIRES_NEW)
    public long gather() {
        return gather(true);
    }

    /** How many lines {@link #gather()} would write. */
    @Transactional(TxType.REQUIRES_NEW)
    public long rehearse() {
        return gather(false);
    }

    private long gather(boolean writing) {
        return Row.of(em.createNativeQuery(GATHER).setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, clock.schoolYear().september()).setParameter(3, writing)).findFirst().orElseThrow().id();
    }

    /** The accounts to which a mail is due now. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> due() {
        return Row.of(em.createNativeQuery(DUE).setParameter(1, Timestamp.from(clock.now()))).map(Row::id).toList();
    }

    /** The mail of an account, if there is still something to tell; from then on it is the caller's to hand over, once. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<OutgoingNews> take(long account) {
        door.enterFamily(account);
        List<NewsItem> told = new ArrayList<>();
        List<Long> dropped = new ArrayList<>();
        Row.of(em.createNativeQuery(TAKE).setParameter(1, account).setParameter(2, Timestamp.from(clock.now()))
                .setParameter(3, clock.schoolYear().september())).forEach(row -> {
            NewsItem item = new NewsItem(row.id(), row.value(NewsKind.class), row.text(), row.local().toLocalDate());
            if (row.flag()) {
                told.add(item);
            } else {
                dropped.add(item.id());
            }
        });
        em.createNativeQuery(DROP).setParameter(1, Timestamp.from(clock.now())).setParameter(2, SqlText.array(dropped)).executeUpdate();
        return told.isEmpty() ? Optional.empty() : addresses.of(account).map(address -> written(account, address, told));
    }

    private OutgoingNews written(long account, String address, List<NewsItem> told) {
        String secret = LinkSecret.draw();
        long mail = Row.of(em.createNativeQuery(WRITE).setParameter(1, account).setParameter(2, Timestamp.from(clock.now()))
                .setParameter(3, LinkSecret.hash(secret))).findFirst().orElseThrow().id();
        em.createNativeQuery(TELL).setParameter(1, mail).setParameter(2, SqlText.array(told.stream().map(NewsItem::id).toList())).executeUpdate();
        return new OutgoingNews(mail, account, address, secret, languages.of(account).orElse(Language.FRENCH), List.copyOf(told));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sent(OutgoingNews mail) {
        of(mail, "update news_mail set sent_at = ?2 where id = ?1").setParameter(2, Timestamp.from(clock.now())).executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(OutgoingNews mail, NoticeFailure failure) {
        of(mail, "update news_mail set error = ?2 where id = ?1").setParameter(2, failure.name()).executeUpdate();
    }

    /** The relay took nothing: the news wait for the next round. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(OutgoingNews mail) {
        of(mail, "delete from news_mail where id = ?1 and sent_at is null").executeUpdate();
    }

    private Query of(OutgoingNews mail, String sql) {
        door.enterFamily(mail.account());
        return em.createNativeQuery(sql).setParameter(1, mail.id());
    }
}
