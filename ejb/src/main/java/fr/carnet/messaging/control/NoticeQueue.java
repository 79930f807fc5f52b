package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeFailure;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The messages of a school that wait to leave by themselves, each taken in a transaction of its own.
 *
 * <p><b>At most once, by choice:</b> a message is marked as taken, and that is committed, before it is handed over. A server killed in
 * between leaves one that is taken and not sent: nobody knows whether it left, so it is never sent again and the next way is used instead.
 * Two servers never take the same one ({@code skip locked}).
 */
@Dependent
public class NoticeQueue {

    /** From how many people on a person confirms the number before anything leaves. */
    static final int MOST_UNCONFIRMED = 20;

    /** Longer than any carrier is waited for. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

    private static final String LOCK = "select 1 from (select pg_advisory_xact_lock(hashtext('notices'), cast(mod(?1, 2000000000) as int))) held";

    /** What became needless without anybody saying so: a late arrival, a passage at the infirmary, an absence shortened away. */
    private static final String STOP = """
            update notice n set state = 'STOPPED', answered_at = ?3, version = n.version + 1
             where n.establishment_id = ?1 and n.school_year = ?2 and n.matter = 'ABSENCE' and n.taken_at is null and n.state in ('PLANNED', 'HELD')
               and not exists (select from absence_to_tell a where a.id = n.subject and a.establishment_id = ?1 and a.school_year = ?2)
            """;

    private static final String GIVE_UP = """
            select id from notice
             where establishment_id = ?1 and school_year = ?2 and state = 'PLANNED' and taken_at < ?3 and channel in ('MAIL', 'SMS')
            """;

    /**
     * Messages whose moment has come, but for those whose household waits for the confirmation of an earlier one. Whoever lost authority, or
     * must not learn where the pupil is, since the message was planned gets none (ED-137, ED-140).
     */
    private static final String DUE = """
             from notice n
            where n.establishment_id = ?1 and n.school_year = ?2 and n.state = 'PLANNED' and n.taken_at is null and n.due_at <= ?3
              and n.channel in ('MAIL', 'SMS')
              and (n.matter <> 'ABSENCE'
                   or exists (select from absence_to_tell a where a.id = n.subject and a.establishment_id = ?1 and a.school_year = ?2))
              and exists (select from guardianship l where l.pupil_id = n.pupil_id and l.guardian_id = n.guardian_id and l.level = 1
                                                       and l.authority = 'EXERCISED' and l.closed_on is null and not l.protected_address)
              and not exists (select from notice h where h.establishment_id = ?1 and h.school_year = ?2 and h.matter = n.matter
                                 and h.subject = n.subject and h.household = n.household and h.rung < n.rung and h.state = 'HELD')
            """;

    private static final String COUNT = "select count(distinct n.guardian_id)" + DUE + " and n.confirmed_at is null";

    private static final String HOLD = """
            update notice set state = 'HELD', held_at = ?3, sending = (select nextval('notice_sending_seq')), version = version + 1
             where establishment_id = ?1 and school_year = ?2 and state = 'PLANNED'
               and id in (select n.id""" + DUE + " and n.confirmed_at is null)";

    private static final String NEXT = """
            select n.id, n.matter, n.channel, n.guardian_id, n.pupil_id, n.day, n.starts_at""" + DUE
            + " and n.channel = any (string_to_array(?4, ',')) order by n.due_at, n.id limit 1 for update of n skip locked";

    private static final String WORDS = """
            select case when ?1 = 'MAIL' then g.email else g.phone_mobile end, p.first_name, coalesce(c.pivot, time '12:30'), e.phone
              from guardian g
              join pupil p on p.id = ?3
              join establishment e on e.id = g.establishment_id
              left join counting_rule c on c.establishment_id = e.id
             where g.id = ?2
            """;

    private static final String TAKE = "update notice set taken_at = ?3, attempts = attempts + 1, version = version + 1 where id = ?1 and school_year = ?2";

    private static final String GIVE_BACK = "update notice set taken_at = null, version = version + 1 where id = ?1 and school_year = ?2 and sent_at is null";

    /** An answer may have come meanwhile: it stays. */
    private static final String SENT = """
            update notice set sent_at = ?3, state = case when state = 'PLANNED' then 'SENT' else state end, version = version + 1
             where id = ?1 and school_year = ?2
            """;

    private static final String FAILED = """
            update notice set state = case when state = 'PLANNED' then 'FAILED' else state end, error = ?3, version = version + 1
             where id = ?1 and school_year = ?2
            """;

    /** The next step of the same household need not wait for an answer that cannot come. */
    private static final String HASTEN = """
            update notice n set due_at = least(n.due_at, ?3), version = n.version + 1
              from notice f
             where f.id = ?1 and f.school_year = ?2 and n.establishment_id = f.establishment_id and n.school_year = f.school_year
               and n.matter = f.matter and n.subject = f.subject and n.day = f.day and n.household = f.household and n.state = 'PLANNED'
               and n.rung = (select min(o.rung) from notice o
                              where o.establishment_id = f.establishment_id and o.school_year = f.school_year and o.matter = f.matter
                                and o.subject = f.subject and o.day = f.day and o.household = f.household and o.rung > f.rung and o.channel <> 'LETTER')
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    NoticePlan plan;

    @Inject
    SchoolClock clock;

    /**
     * Brings the queue up to date: plans what an event may have missed, stops what is settled, gives up what a crash left in the air, and
     * holds everything when too many people would be told at once. Gives how many people wait for a confirmation since this call.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int prepare(long school) {
        enter(school);
        em.createNativeQuery(LOCK).setParameter(1, school).getSingleResult();
        plan.absences(List.of());
        Instant now = clock.now();
        on(STOP, school, now).executeUpdate();
        Row.of(on(GIVE_UP, school, now.minus(GIVEN_UP))).map(Row::id).toList().forEach(lost -> fail(lost, NoticeFailure.INTERRUPTED));
        int people = ((Number) on(COUNT, school, now).getSingleResult()).intValue();
        if (people <= MOST_UNCONFIRMED) {
            return 0;
        }
        on(HOLD, school, now).executeUpdate();
        return people;
    }

    /** How many people {@link #take} would give now, and nothing is changed. */
    @Transactional(TxType.REQUIRES_NEW)
    public int waiting(long school) {
        enter(school);
        return ((Number) on("select count(*)" + DUE, school, clock.now()).getSingleResult()).intValue();
    }

    /** The next message by one of these ways; from then on it is the caller's to hand over, once. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Outgoing> take(long school, Collection<NoticeChannel> channels) {
        enter(school);
        return Row.of(on(NEXT, school, clock.now())
                .setParameter(4, channels.stream().map(NoticeChannel::name).collect(Collectors.joining(",")))).findFirst().map(this::taken);
    }

    private Outgoing taken(Row row) {
        long id = row.id();
        Matter matter = row.value(Matter.class);
        NoticeChannel channel = row.value(NoticeChannel.class);
        em.createNativeQuery(TAKE).setParameter(1, id).setParameter(2, year()).setParameter(3, Timestamp.from(clock.now())).executeUpdate();
        Row words = Row.of(em.createNativeQuery(WORDS)
                .setParameter(1, channel.name()).setParameter(2, row.id()).setParameter(3, row.id())).findFirst().orElseThrow();
        return new Outgoing(id, matter, channel, words.text(), words.text(), row.day(), row.instant(), words.hour(), words.text());
    }

    /** The carrier took nothing: the message waits for the next round. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(long school, long notice) {
        enter(school);
        em.createNativeQuery(GIVE_BACK).setParameter(1, notice).setParameter(2, year()).executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sent(long school, long notice) {
        enter(school);
        em.createNativeQuery(SENT).setParameter(1, notice).setParameter(2, year()).setParameter(3, Timestamp.from(clock.now())).executeUpdate();
    }

    /** This way did not serve: the next one of the household comes at once. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(long school, long notice, NoticeFailure failure) {
        enter(school);
        fail(notice, failure);
    }

    private void fail(long notice, NoticeFailure failure) {
        em.createNativeQuery(FAILED).setParameter(1, notice).setParameter(2, year()).setParameter(3, failure.name()).executeUpdate();
        em.createNativeQuery(HASTEN).setParameter(1, notice).setParameter(2, year()).setParameter(3, Timestamp.from(clock.now())).executeUpdate();
    }

    private Query on(String sql, long school, Instant moment) {
        return em.createNativeQuery(sql).setParameter(1, school).setParameter(2, year()).setParameter(3, Timestamp.from(moment));
    }

    private void enter(long school) {
        door.enterSchoolAsOperator(school, year());
    }

    private int year() {
        return clock.schoolYear().september();
    }
}
