package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.mailing.entity.MailRound;
import fr.carnet.accounts.mailing.entity.MailingUnderWay;
import fr.carnet.accounts.mailing.entity.SendingSchool;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The mails of a school, sent while its secretariat does something else: a relay takes twenty a second, and no page waits for that.
 *
 * <p>A round that breaks has lost nothing: who was not reached still waits for a code, and the next round sends it.
 */
@ApplicationScoped
public class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    SchoolMailing mailing;

    private final Map<Long, MailRound> rounds = new ConcurrentHashMap<>();

    public MailRound of(long school) {
        return rounds.getOrDefault(school, MailRound.NONE);
    }

    /** Begins a round; refuses {@link MailingUnderWay} while the former one lasts. */
    public void begin(SendingSchool school) {
        if (rounds.put(school.id(), MailRound.UNDER_WAY) == MailRound.UNDER_WAY) {
            throw new MailingUnderWay();
        }
        executor.execute(() -> send(school));
    }

    private void send(SendingSchool school) {
        MailRound end = MailRound.BROKEN;
        try {
            mailing.send(school, Kind.GUARDIAN, Thread.currentThread()::isInterrupted);
            end = MailRound.NONE;
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "The mails of school " + school.uai() + " met incident " + UUID.randomUUID());
        } finally {
            rounds.put(school.id(), end);
        }
    }
}
