package fr.carnet.accounts.visits.control;

import fr.carnet.accounts.boundary.VisitLine;
import fr.carnet.accounts.visits.entity.Device;
import fr.carnet.accounts.visits.entity.VisitsTakenBack;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The visits of all accounts: a row from sign-in to ninety days after the last use.
 *
 * <p>The container’s session is what a request stands on; the row is what people see of it and how it is ended from elsewhere. A visit that
 * nobody ended is over all the same when the session has idled away or lasted twelve hours, and is then no longer listed.
 */
@Dependent
@Transactional(TxType.REQUIRED)
public class Visits {

    /** The longest that a visit lasts, whatever is done in it (<i>SE-027</i>). */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** The longest idling allowed, and the minute during which a use is not written. */
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(31);

    private static final Duration KEPT = Duration.ofDays(90);

    private static final String LIVE = " ended_at is null and began_at > ?2 and last_used_at > ?3";

    private static final String TAKE_BACK = "update visit set ended_at = ?1, ended_how = 'TAKEN_BACK' where";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SchoolClock clock;

    @Inject
    Event<VisitsTakenBack> takenBack;

    public long begin(long account, Device device) {
        return Row.of(em.createNativeQuery("""
                        insert into visit (account_id, browser, system, began_at, last_used_at) values (?1, ?2, ?3, ?4, ?4) returning id""")
                .setParameter(1, account).setParameter(2, device.browser()).setParameter(3, device.system())
                .setParameter(4, Timestamp.from(clock.now()))).findFirst().orElseThrow().id();
    }

    /** Whether an account that was signed in somewhere in the last ninety days never was on such a device. */
    public boolean isNew(long account, Device device) {
        return Row.of(em.createNativeQuery("""
                        select count(*) > 0 and count(*) filter (where browser is not distinct from ?2 and system is not distinct from ?3) = 0
                          from visit where account_id = ?1""")
                .setParameter(1, account).setParameter(2, device.browser()).setParameter(3, device.system())).findFirst().orElseThrow().flag();
    }

    /** Notes that the visit is in use; false when it was ended. */
    public boolean use(long visit) {
        return em.createNativeQuery("update visit set last_used_at = ?2 where id = ?1 and ended_at is null")
                .setParameter(1, visit).setParameter(2, Timestamp.from(clock.now())).executeUpdate() == 1;
    }

    /** Its owner signed out. */
    public void leave(long visit) {
        em.createNativeQuery("update visit set ended_at = ?2, ended_how = 'SIGNED_OUT' where id = ?1 and ended_at is null")
                .setParameter(1, visit).setParameter(2, Timestamp.from(clock.now())).executeUpdate();
    }

    /** Where the account is signed in, the last used first. */
    public List<VisitLine> live(long account) {
        Instant now = clock.now();
        return Row.of(em.createNativeQuery("select id, browser, system, began_at, last_used_at from visit where account_id = ?1 and"
                        + LIVE + " order by last_used_at desc, id desc")
                .setParameter(1, account).setParameter(2, Timestamp.from(now.minus(LONGEST)))
                .setParameter(3, Timestamp.from(now.minus(SEEN_WITHIN))))
                .map(row -> new VisitLine(row.id(), row.text(), row.text(), row.instant(), row.instant())).toList();
    }

    /** Ends one visit of this account; another account’s is left alone. */
    public int end(long account, long visit) {
        return takeBack(taking(" account_id = ?2 and id = ?3").setParameter(2, account).setParameter(3, visit));
    }

    /** Ends the visits of an account but one. */
    public int endOthers(long account, long kept) {
        return takeBack(taking(" account_id = ?2 and id <> ?3").setParameter(2, account).setParameter(3, kept));
    }

    /** Ends all the visits of an account: refusal of the service, loss of the rights, suspicion (<i>SE-029, TS-010</i>). */
    public int endAll(long account) {
        return takeBack(taking(" account_id = ?2").setParameter(2, account));
    }

    public int endEverybodys() {
        return takeBack(taking(" id > ?2").setParameter(2, 0));
    }

    Set<Long> takenBackSince(Instant moment) {
        return Row.of(em.createNativeQuery("select id from visit where ended_how = 'TAKEN_BACK' and ended_at >= ?1")
                .setParameter(1, Timestamp.from(moment))).map(Row::id).collect(Collectors.toSet());
    }

    public int forgetOld() {
        return em.createNativeQuery("delete from visit where last_used_at < ?1")
                .setParameter(1, Timestamp.from(clock.now().minus(KEPT))).executeUpdate();
    }

    private Query taking(String which) {
        return em.createNativeQuery(TAKE_BACK + which + " and ended_at is null returning id").setParameter(1, Timestamp.from(clock.now()));
    }

    private int takeBack(Query update) {
        Set<Long> ended = Row.of(update).map(Row::id).collect(Collectors.toSet());
        if (!ended.isEmpty()) {
            takenBack.fire(new VisitsTakenBack(ended));
        }
        return ended.size();
    }
}
