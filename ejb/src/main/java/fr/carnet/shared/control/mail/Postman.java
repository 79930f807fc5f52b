package fr.carnet.shared.control.mail;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands mails to the relay, one after the other on one connection, no faster than the relay bears.
 *
 * <p>Tells a bad address, which another way replaces, from a relay that is down, which stops the run. Whoever must know that nothing has
 * left calls {@link #reachRelay} first.
 */
public class Postman implements AutoCloseable {

    private final Session session;
    private final InternetAddress from;
    private final long pause;
    private final Transport transport;
    private long next = System.nanoTime();

    Postman(Session session, String from, int perMinute) throws MessagingException {
        this.session = session;
        this.from = new InternetAddress(from);
        this.pause = TimeUnit.MINUTES.toNanos(1) / Math.max(1, perMinute);
        this.transport = session.getTransport();
    }

    /** Says whether the relay took the mail; false when that address can receive none. */
    public boolean deliver(String address, LetterText message) throws MessagingException {
        return deliver(address, message, Map.of());
    }

    /** The same with headers more, which are plain ASCII. */
    public boolean deliver(String address, LetterText message, Map<String, String> headers) throws MessagingException {
        InternetAddress[] to;
        try {
            to = InternetAddress.parse(address, true);
        } catch (AddressException unusable) {
            return false;
        }
        if (to.length != 1) {
            return false;
        }
        waitForTurn();
        reachRelay();
        try {
            transport.sendMessage(mail(to, message, headers), new Address[] {to[0]});
            return true;
        } catch (SendFailedException refused) {
            if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                return false;
            }
            throw refused;
        }
    }

    /** Connects if need be: when this fails, no mail is on its way. */
    public void reachRelay() throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect();
        }
    }

    private MimeMessage mail(InternetAddress[] to, LetterText message, Map<String, String> headers) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(from);
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mail.setText(message.asText(), StandardCharsets.UTF_8.name());
        mail.setHeader("Content-Transfer-Encoding", "quoted-printable");
        mail.setHeader("Content-Language", message.language() == Language.FRENCH ? "fr" : message.language().tag() + ", fr");
        mail.setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            mail.setHeader(header.getKey(), header.getValue());
        }
        mail.setSentDate(new Date());
        mail.saveChanges();
        return mail;
    }

    private void waitForTurn() {
        long now = System.nanoTime();
        while (now < next && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(next - now);
            now = System.nanoTime();
        }
        next = Math.max(now, next) + pause;
    }

    @Override
    public void close() throws MessagingException {
        if (transport.isConnected()) {
            transport.close();
        }
    }
}
