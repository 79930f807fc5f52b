package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.schoollife.rollcall.entity.JustReminded;
import fr.carnet.schoollife.rollcall.entity.NobodyToRemind;
import fr.carnet.schoollife.rollcall.entity.ReminderNotSent;
import fr.carnet.schoollife.rollcall.entity.RollNotMissing;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reminds the teachers of a lesson, because somebody of school life asks for it, of a roll that was not taken; at most once an hour. */
@Dependent
public class RollReminders {

    private static final Logger LOG = Logger.getLogger(RollReminders.class.getName());
    private static final Duration PATIENCE = Duration.ofHours(1);

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    @Inject
    MissingRolls missing;

    @Inject
    PostOffice office;

    @Inject
    ReminderMail mail;

    /** Refuses RollNotMissing, JustReminded, NobodyToRemind, ReminderNotSent. */
    public void remind(long lesson) {
        MissingRoll roll = missing.today().stream().filter(each -> each.lesson() == lesson).findFirst()
                .orElseThrow(() -> new RollNotMissing(lesson));
        if (roll.remindedAt() != null && roll.remindedAt().isAfter(clock.now().minus(PATIENCE))) {
            throw new JustReminded(lesson);
        }
        keep(roll);
        if (!send(mail.addresses(lesson))) {
            throw new NobodyToRemind(lesson);
        }
    }

    private void keep(MissingRoll roll) {
        em.createNativeQuery("insert into roll_reminder (establishment_id, lesson_id, day, sent_at, sent_by) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, scope.establishmentId()).setParameter(2, roll.lesson()).setParameter(3, Date.valueOf(roll.day()))
                .setParameter(4, Timestamp.from(clock.now())).setParameter(5, scope.accountId()).executeUpdate();
    }

    private boolean send(List<String> addresses) {
        if (addresses.isEmpty()) {
            return false;
        }
        try (Postman postman = office.postman()) {
            postman.reachRelay();
            return mail.deliver(addresses, postman);
        } catch (MessagingException down) {
            LOG.log(Level.WARNING, "The mail relay takes no mail: {0}", down.getClass().getSimpleName());
            throw new ReminderNotSent();
        }
    }
}
