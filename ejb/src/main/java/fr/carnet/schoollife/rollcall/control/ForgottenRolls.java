package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;

/**
 * The missing rolls of a school of which nobody was reminded and it is time, each taken in a transaction of its own.
 *
 * <p><b>At most once, by choice</b>, as with notices: the reminder is written, and that is committed, before the mail is handed over, and
 * there is room for one per lesson and day. Closed days and lessons not held have no missing roll.
 */
@Dependent
public class ForgottenRolls {

    private static final String TAKE = """
            insert into roll_reminder (establishment_id, lesson_id, day)
            select ?1, ?2, ?3
             where not exists (select from roll_reminder n where n.lesson_id = ?2 and n.day = ?3)
               and not exists (select from roll_call r where r.school_year = ?4 and r.establishment_id = ?1 and r.lesson_id = ?2 and r.day = ?3)
            on conflict do nothing
            """;

    private static final String SENT = "update roll_reminder set sent_at = ?3 where lesson_id = ?1 and day = ?2 and sent_by is null";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    ScopeDoor door;

    @Inject
    MissingRolls missing;

    @Inject
    RollReminderRules rules;

    @Inject
    ReminderMail mail;

    @Inject
    SchoolClock clock;

    /** The lessons whose teachers are to be reminded now, the oldest first; nothing is changed. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> waiting(long school) {
        enter(school);
        Integer minutes = rules.current().minutes();
        return minutes == null ? List.of() : missing.begunSince(Duration.ofMinutes(minutes)).stream()
                .filter(roll -> roll.remindedAt() == null).map(MissingRoll::lesson).toList();
    }

    /** To whom the reminder goes; empty when there is nobody, or when somebody else took it. From then on it is the caller's to send, once. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> take(long school, long lesson) {
        enter(school);
        List<String> addresses = mail.addresses(lesson);
        boolean taken = !addresses.isEmpty() && em.createNativeQuery(TAKE).setParameter(1, school).setParameter(2, lesson)
                .setParameter(3, Date.valueOf(clock.today())).setParameter(4, year()).executeUpdate() == 1;
        return taken ? addresses : List.of();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sent(long school, long lesson) {
        enter(school);
        em.createNativeQuery(SENT).setParameter(1, lesson).setParameter(2, Date.valueOf(clock.today()))
                .setParameter(3, Timestamp.from(clock.now())).executeUpdate();
    }

    private void enter(long school) {
        door.enterSchoolAsOperator(school, year());
    }

    private int year() {
        return clock.schoolYear().september();
    }
}
