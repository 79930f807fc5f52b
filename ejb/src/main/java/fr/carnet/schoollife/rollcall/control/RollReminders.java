package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.schoollife.rollcall.entity.JustReminded;
import fr.carnet.schoollife.rollcall.entity.NobodyToRemind;
import fr.carnet.schoollife.rollcall.entity.ReminderNotSent;
import fr.carnet.schoollife.rollcall.entity.RollNotMissing;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reminds the teachers of a lesson, by mail, of a roll that was not taken; at most once an hour.
 *
 * <p>The mail names no pupil, no class and no lesson: who reads it over a shoulder learns nothing.
 */
@Dependent
public class RollReminders {

    private static final Logger LOG = Logger.getLogger(RollReminders.class.getName());
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String TEMPLATE = "/mail/roll-reminder.txt";

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
    @ConfigProperty(name = "carnet.public.url")
    String address;

    /** Refuses RollNotMissing, JustReminded, NobodyToRemind, ReminderNotSent. */
    public void remind(long lesson) {
        MissingRoll roll = missing.today().stream().filter(each -> each.lesson() == lesson).findFirst()
                .orElseThrow(() -> new RollNotMissing(lesson));
        if (roll.remindedAt() != null && roll.remindedAt().isAfter(clock.now().minus(PATIENCE))) {
            throw new JustReminded(lesson);
        }
        keep(roll);
        if (!send(addresses(lesson))) {
            throw new NobodyToRemind(lesson);
        }
    }

    private void keep(MissingRoll roll) {
        em.createNativeQuery("insert into roll_reminder (establishment_id, lesson_id, day, sent_at, sent_by) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, scope.establishmentId()).setParameter(2, roll.lesson()).setParameter(3, Date.valueOf(roll.day()))
                .setParameter(4, Timestamp.from(clock.now())).setParameter(5, scope.accountId()).executeUpdate();
    }

    private List<String> addresses(long lesson) {
        return Row.of(em.createNativeQuery("""
                        select m.email from lesson_teacher t join staff_member m on m.id = t.staff_id
                         where t.lesson_id = ?1 and m.email is not null and m.closed_on is null order by m.id""")
                .setParameter(1, lesson)).map(Row::text).toList();
    }

    /** Whether at least one address took the mail. */
    private boolean send(List<String> addresses) {
        if (addresses.isEmpty()) {
            return false;
        }
        boolean taken = false;
        try (Postman postman = office.postman()) {
            postman.reachRelay();
            for (String each : addresses) {
                taken |= postman.deliver(each, text());
            }
            return taken;
        } catch (MessagingException down) {
            LOG.log(Level.WARNING, "The mail relay takes no mail: {0}", down.getClass().getSimpleName());
            throw new ReminderNotSent();
        }
    }

    private LetterText text() {
        try (InputStream text = RollReminders.class.getResourceAsStream(TEMPLATE)) {
            return LetterText.of(new String(text.readAllBytes(), StandardCharsets.UTF_8), Map.of("url", address.replaceAll("/+$", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TEMPLATE, unreadable);
        }
    }
}
