package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeFailure;
import fr.carnet.schoollife.absence.control.AnswerLinks;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            with waiting as materialized (
                select distinct subject from notice
                 where establishment_id = ?1 and school_year = ?2 and matter = 'ABSENCE' and taken_at is null and state in ('PLANNED', 'HELD')),
            to_tell as materialized (
                select a.id from absence_to_tell a
                 where a.establishment_id = ?1 and a.school_year = ?2 and a.id = any (array(select subject from waiting)))
            update notice n set state = 'STOPPED', answered_at = ?3, version = n.version + 1
             where n.establishment_id = ?1 and n.school_year = ?2 and n.matter = 'ABSENCE' and n.taken_at is null and n.state in ('PLANNED', 'HELD')
               and n.subject not in (select id from to_tell)
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
              and exists (select from informed_link l where l.pupil_id = n.pupil_id and l.guardian_id = n.guardian_id and not l.protected_address
                                                       and (l.daily or n.matter in ('ATTENDANCE_FILE', 'FAMILY_FILE')))
              and not exists (select from notice h where h.establishment_id = ?1 and h.school_year = ?2 and h.matter = n.matter
                                 and h.subject = n.subject and h.household = n.household and h.rung < n.rung and h.state = 'HELD')
            """;

    private static final String UNCONFIRMED = "select n.id, n.guardian_id" + DUE + " and n.confirmed_at is null";

    private static final String HOLD = """
            update notice set state = 'HELD', held_at = ?3, sending = (select nextval('notice_sending_seq')), version = version + 1
             where establishment_id = ?1 and school_year = ?2 and state = 'PLANNED'
               and id = any (cast(?4 as bigint[]))
            """;

    private static final String WAITING = "select n.id, n.channel" + DUE + " order by n.due_at, n.id";

    /** One row by its key: asked again for each message, it must cost nothing of the others. */
    private static final String ONE = """
            select matter, channel, subject, guardian_id, pupil_id, day, starts_at from notice
             where establishment_id = ?1 and school_year = ?2 and id = ?3 and state = 'PLANNED' and taken_at is null for update skip locked
            """;

    private static final String STILL_TO_TELL = "select count(*) from absence_to_tell where establishment_id = ?1 and school_year = ?2 and id = ?3";

    /** Nothing for who may be told no more; then whether the absence is not this person's to explain (ED-142), and the language chosen. */
    private static final String WORDS = """
            select case when ?1 = 'MAIL' then g.email else g.phone_mobile end, p.first_name, coalesce(c.pivot, time '12:30'), e.phone,
                   is_of_age(p.birth_date, p.of_age_on, cast(?5 as date)) and k.kinship is distinct from '70',
                   (select a.language from persona o join account a on a.id = o.account_id where o.guardian_id = g.id and o.closed_at is null)
              from informed_link l
              join guardianship k on k.id = l.id
              join guardian g on g.id = l.guardian_id
              join pupil p on p.id = l.pupil_id
              join establishment e on e.id = g.establishment_id
              left join counting_rule c on c.establishment_id = e.id
             where l.guardian_id = ?2 and l.pupil_id = ?3 and not l.protected_address and (l.daily or ?4)
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
    AnswerLinks links;

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
        plan.newLinks();
        Instant now = clock.now();
        on(STOP, school, now).executeUpdate();
        Row.of(on(GIVE_UP, school, now.minus(GIVEN_UP))).map(Row::id).toList().forEach(lost -> fail(lost, NoticeFailure.INTERRUPTED));
        Map<Long, Long> people = Row.of(on(UNCONFIRMED, school, now)).collect(Collectors.toMap(Row::id, Row::id));
        int number = Set.copyOf(people.values()).size();
        if (number <= MOST_UNCONFIRMED) {
            return 0;
        }
        on(HOLD, school, now).setParameter(4, SqlText.array(people.keySet())).executeUpdate();
        return number;
    }

    /** The messages that {@link #take} would give now, the oldest first; nothing is changed. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Waiting> waiting(long school) {
        enter(school);
        return Row.of(on(WAITING, school, clock.now())).map(row -> new Waiting(row.id(), row.value(NoticeChannel.class))).toList();
    }

    /** A message that waits. */
    record Waiting(long id, NoticeChannel channel) {
    }

    /** The message, if it is still to leave; from then on it is the caller's to hand over, once. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Outgoing> take(long school, long notice) {
        enter(school);
        return Row.of(em.createNativeQuery(ONE).setParameter(1, school).setParameter(2, year()).setParameter(3, notice))
                .findFirst().flatMap(row -> taken(school, notice, row));
    }

    private Optional<Outgoing> taken(long school, long notice, Row row) {
        Matter matter = row.value(Matter.class);
        NoticeChannel channel = row.value(NoticeChannel.class);
        long subject = row.id();
        if (!isStillToTell(school, matter, subject)) {
            return Optional.empty();
        }
        long guardian = row.id();
        long pupil = row.id();
        Optional<Row> words = Row.of(em.createNativeQuery(WORDS)
                .setParameter(1, channel.name()).setParameter(2, guardian).setParameter(3, pupil).setParameter(4, matter.isSerious())
                .setParameter(5, clock.today())).findFirst();
        words.ifPresent(told -> em.createNativeQuery(TAKE).setParameter(1, notice).setParameter(2, year())
                .setParameter(3, Timestamp.from(clock.now())).executeUpdate());
        return words.map(told -> new Outgoing(notice, matter, channel, told.text(), told.text(), row.day(), row.instant(), told.hour(), told.text(),
                !told.flag() && matter == Matter.ABSENCE && channel == NoticeChannel.MAIL ? links.make(subject, pupil, guardian) : null,
                Language.of(told.text()).orElse(Language.FRENCH)));
    }

    private boolean isStillToTell(long school, Matter matter, long subject) {
        return matter != Matter.ABSENCE || Row.of(em.createNativeQuery(STILL_TO_TELL)
                .setParameter(1, school).setParameter(2, year()).setParameter(3, subject)).findFirst().orElseThrow().number() > 0;
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
