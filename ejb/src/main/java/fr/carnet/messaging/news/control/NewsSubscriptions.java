package fr.carnet.messaging.news.control;

import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.messaging.news.boundary.NewsSheet;
import fr.carnet.messaging.news.boundary.SentNews;
import fr.carnet.messaging.news.entity.AddressNotProved;
import fr.carnet.messaging.news.entity.NewsChoices;
import fr.carnet.messaging.news.entity.NewsKind;
import fr.carnet.messaging.news.entity.NewsStopUnknown;
import fr.carnet.messaging.news.entity.Pace;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.LinkSecret;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Time;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the account in scope chose to be written to about, and what was sent to it. */
@Dependent
public class NewsSubscriptions {

    private static final String KEEP = """
            insert into news_choice (account_id, kind, pace, since) values (?1, ?2, ?3, ?4)
            on conflict (account_id, kind) do update
               set pace = excluded.pace, since = case when news_choice.pace = 'NEVER' then excluded.since else news_choice.since end""";

    private static final String QUIET = """
            insert into quiet_hours (account_id, starts, ends) values (?1, ?2, ?3)
            on conflict (account_id) do update set starts = excluded.starts, ends = excluded.ends""";

    private static final String SENT = """
            select m.taken_at, m.sent_at is not null, (select string_agg(distinct w.kind, ',') from family_news w where w.mail_id = m.id)
              from news_mail m where m.account_id = ?1 order by m.taken_at desc""";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    AccountAddresses addresses;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public NewsSheet sheet() {
        return new NewsSheet(addresses.of(scope.accountId()).orElse(null), choices(), sent());
    }

    /** What is wanted from now on: of what was not, nothing older is told. Refuses AddressNotProved. */
    public void keep(NewsChoices choices) {
        boolean wanted = choices.paces().values().stream().anyMatch(pace -> pace != Pace.NEVER);
        if (wanted && addresses.of(scope.accountId()).isEmpty()) {
            throw new AddressNotProved();
        }
        choices.paces().forEach((kind, pace) -> mine(KEEP).setParameter(2, kind.name()).setParameter(3, pace.name())
                .setParameter(4, Timestamp.from(clock.now())).executeUpdate());
        mine(QUIET).setParameter(2, Time.valueOf(choices.quietFrom())).setParameter(3, Time.valueOf(choices.quietTo())).executeUpdate();
    }

    /** Whose mail the secret stands in gets no more; refuses NewsStopUnknown. */
    public void stop(String secret) {
        Object stopped = em.createNativeQuery("select stop_news(?1, ?2)").setParameter(1, LinkSecret.hash(secret))
                .setParameter(2, Timestamp.from(clock.now())).getSingleResult();
        if (!Boolean.TRUE.equals(stopped)) {
            throw new NewsStopUnknown();
        }
    }

    private NewsChoices choices() {
        Map<NewsKind, Pace> paces = new EnumMap<>(NewsKind.class);
        Row.of(mine("select kind, pace from news_choice where account_id = ?1")).forEach(row -> paces.put(row.value(NewsKind.class), row.value(Pace.class)));
        return Row.of(mine("select starts, ends from quiet_hours where account_id = ?1")).findFirst()
                .map(row -> new NewsChoices(paces, row.hour(), row.hour()))
                .orElseGet(() -> new NewsChoices(paces, null, null));
    }

    private List<SentNews> sent() {
        return Row.of(mine(SENT)).map(row -> new SentNews(row.instant(), row.flag(), kinds(row.text()))).toList();
    }

    private static List<NewsKind> kinds(String names) {
        return names == null ? List.of() : Stream.of(names.split(",")).map(NewsKind::valueOf).sorted().toList();
    }

    private Query mine(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.accountId());
    }
}
