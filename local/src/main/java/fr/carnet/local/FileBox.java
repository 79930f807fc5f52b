package fr.carnet.local;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** The box of anybody: what is delivered there goes straight to a file, and nothing stays in memory. */
record FileBox(String address, Keep keep) implements GreenMailUser {

    /** What is done with a mail. */
    interface Keep {
        void keep(MimeMessage message, String recipient) throws MessagingException;
    }

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        try {
            keep.keep(message, address);
        } catch (MessagingException failure) {
            // the sender sees a refusal of the relay, and tries again later as it would with a real one
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }

    @Override
    public void create() {
        // nothing to create: any address is received
    }

    @Override
    public void delete() {
        // nothing is kept
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("Nobody reads mail here.");
    }

    @Override
    public void authenticate(String password) throws UserException {
        throw new UserException("Nobody reads mail here.");
    }
}
