package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.addresses.entity.SecurityMail;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;
import fr.carnet.shared.control.wording.Bilingual;
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
import java.util.HashMap;
import java.util.Map;

/**
 * Hands mails about the safety of accounts to the relay, once what they tell is committed, and beside the request: how long an answer takes
 * must not tell whether an identifier exists (<i>SE-017</i>).
 *
 * <p>A relay that is down loses the mail, and the log says so: a code is asked for again in a moment, and a late one would be dead.
 */
@ApplicationScoped
public class SecurityPost {

    private static final Logger LOG = System.getLogger(SecurityPost.class.getName());

    @Resource
    ManagedExecutorService threads;

    @Inject
    PostOffice office;

    @Inject
    @ConfigProperty(name = "carnet.public.url")
    String address;

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) SecurityMail mail) {
        threads.execute(() -> deliver(mail));
    }

    private void deliver(SecurityMail mail) {
        try (Postman postman = office.postman()) {
            if (!postman.deliver(mail.address(), text(mail))) {
                LOG.log(Level.INFO, "The relay refused the address of a mail {0}.", mail.template());
            }
        } catch (MessagingException relay) {
            LOG.log(Level.WARNING, "A mail {0} did not leave: {1}.", mail.template(), relay.getClass().getSimpleName());
        }
    }

    private LetterText text(SecurityMail mail) {
        Map<String, String> values = new HashMap<>(mail.values());
        values.put("url", address.replaceAll("/+$", ""));
        return Bilingual.text(mail.language(), "mail/" + mail.template() + ".txt", language -> values);
    }
}
