package fr.carnet.shared.control.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The relay by which mails leave, and how fast. */
@ApplicationScoped
public class PostOffice {

    @Resource(lookup = "mail/carnet")
    Session session;

    /** Sender shown to families. */
    @Inject
    @ConfigProperty(name = "carnet.mail.from")
    String from;

    /** Mails per minute for one school; relays refuse more. */
    @Inject
    @ConfigProperty(name = "carnet.mail.rate", defaultValue = "1200")
    int rate;

    public PostOffice() { /* CDI */ }

    public PostOffice(Session session, String from, int rate) {
        this.session = session;
        this.from = from;
        this.rate = rate;
    }

    /** A postman for one round, to be closed. */
    public Postman postman() throws MessagingException {
        return new Postman(session, from, rate);
    }
}
