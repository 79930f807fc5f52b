package fr.carnet.schoollife.rollcall.control;

import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One round of a school: the teachers of each forgotten roll are reminded, once.
 *
 * <p>May be cut anywhere and run again, also by two servers at once: {@link ForgottenRolls} says why nothing leaves twice. While the relay
 * is down no reminder is taken, so that none is lost.
 */
@Dependent
public class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class.getName());

    @Inject
    ForgottenRolls rolls;

    @Inject
    ReminderMail mail;

    @Inject
    PostOffice office;

    /** Of how many rolls {@link #run} would remind. */
    public int rehearse(long school) {
        return rolls.waiting(school).size();
    }

    /** Of how many rolls a teacher was reminded. */
    public int run(long school, BooleanSupplier stopping) {
        List<Long> waiting = rolls.waiting(school);
        if (waiting.isEmpty()) {
            return 0;
        }
        int reminded = 0;
        try (Postman postman = office.postman()) {
            for (long lesson : waiting) {
                if (stopping.getAsBoolean()) {
                    break;
                }
                postman.reachRelay();
                if (mail.deliver(rolls.take(school, lesson), postman)) {
                    rolls.sent(school, lesson);
                    reminded++;
                }
            }
        } catch (MessagingException down) {
            LOG.log(Level.WARNING, "The mail relay takes no reminder: {0}", down.getClass().getSimpleName());
        }
        return reminded;
    }
}
