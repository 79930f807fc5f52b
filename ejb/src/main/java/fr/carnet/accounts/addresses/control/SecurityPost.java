package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.addresses.entity.SecurityMail;
import fr.carnet.accounts.addresses.entity.SecurityMailWritten;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;
import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands mails about the safety of accounts to the relay, once what they tell is committed, and beside the request: how long an answer takes
 * must not tell whether an identifier exists (<i>SE-017</i>).
 *
 * <p>A relay that is down takes nothing: the mail waits, and a clock offers it again. Sending holds no transaction.
 */
@ApplicationScoped
public class SecurityPost {

    private static final Logger LOG = System.getLogger(SecurityPost.class.getName());
    private static final DateTimeFormatter FRENCH_HOUR = DateTimeFormatter.ofPattern("H' h 'mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Resource
    ManagedExecutorService threads;

    @Inject
    PostOffice office;

    @Inject
    SecurityMails mails;

    @Inject
    @ConfigProperty(name = "carnet.public.url")
    String address;

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) SecurityMailWritten written) {
        threads.execute(() -> deliver(List.of(written.mail())));
    }

    /** Offers again what waits, and gives how many mails left. */
    public int deliverWaiting() {
        List<Long> waiting = mails.waiting();
        return waiting.isEmpty() ? 0 : deliver(waiting);
    }

    private int deliver(List<Long> waiting) {
        int left = 0;
        try (Postman postman = office.postman()) {
            for (long mail : waiting) {
                postman.reachRelay();
                left += mails.take(mail).filter(taken -> handOver(postman, mail, taken)).isPresent() ? 1 : 0;
            }
        } catch (MessagingException down) {
            LOG.log(Level.WARNING, "The relay takes no mail about the safety of accounts for the moment: {0}.", down.getClass().getSimpleName());
        }
        return left;
    }

    private boolean handOver(Postman postman, long mail, SecurityMail taken) {
        try {
            boolean accepted = postman.deliver(taken.address(), text(taken));
            if (!accepted) {
                LOG.log(Level.INFO, "The relay refused the address of a mail {0}.", taken.template());
            }
            mails.left(mail);
            return accepted;
        } catch (MessagingException relay) {
            LOG.log(Level.WARNING, "A mail {0} did not leave yet: {1}.", taken.template(), relay.getClass().getSimpleName());
            mails.giveBack(mail);
            return false;
        }
    }

    private LetterText text(SecurityMail mail) {
        String url = address.replaceAll("/+$", "");
        return Bilingual.text(mail.language(), "mail/" + mail.template() + ".txt",
                language -> Map.of("url", url, "login", mail.login(), "code", mail.code(), "until", hour(mail.until(), language)));
    }

    private static String hour(Instant until, Language language) {
        return Optional.ofNullable(until).map(moment -> (language == Language.FRENCH ? FRENCH_HOUR : HOUR).format(moment.atZone(SchoolClock.PARIS))).orElse("");
    }
}
