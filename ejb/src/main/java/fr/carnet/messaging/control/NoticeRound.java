package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.NoticeChannel;
import fr.carnet.messaging.entity.NoticeFailure;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One round of a school: everything that is due leaves, one message after the other.
 *
 * <p>May be cut anywhere and run again, also by two servers at once: {@link NoticeQueue} says why nothing leaves twice. A carrier that is
 * down is left alone until the next round; the other one goes on.
 */
@Dependent
public class NoticeRound {

    private static final String MESSAGES = "messages";

    @Inject
    NoticeQueue queue;

    @Inject
    NoticeWording wording;

    @Inject
    PostOffice office;

    @Inject
    SmsGateway sms;

    public NoticeRound() { /* CDI */ }

    NoticeRound(NoticeQueue queue, NoticeWording wording, PostOffice office, SmsGateway sms) {
        this.queue = queue;
        this.wording = wording;
        this.office = office;
        this.sms = sms;
    }

    /** Counts what {@link #run} would send. */
    public Tally rehearse(long school) {
        return zeroes().add(MESSAGES, "read", queue.waiting(school).size());
    }

    /** @param stopping says that the run is asked to stop, between two messages */
    public Tally run(long school, BooleanSupplier stopping) {
        Tally tally = zeroes().add(MESSAGES, "held", queue.prepare(school));
        Set<NoticeChannel> open = EnumSet.of(NoticeChannel.MAIL, NoticeChannel.SMS);
        try (Postman postman = office.postman()) {
            long failed;
            do {
                failed = tally.of(MESSAGES, "failed");
                pass(school, open, postman, stopping, tally);
            } while (tally.of(MESSAGES, "failed") > failed && !stopping.getAsBoolean());
            return tally;
        } catch (MessagingException relay) {
            throw new IllegalStateException("The mail relay left badly: " + relay.getClass().getSimpleName(), relay);
        }
    }

    /** Once through all that waits; where a way failed, the next one is due at once and another pass takes it. */
    private void pass(long school, Set<NoticeChannel> open, Postman postman, BooleanSupplier stopping, Tally tally) {
        for (NoticeQueue.Waiting waiting : queue.waiting(school)) {
            if (!stopping.getAsBoolean() && open.contains(waiting.channel())) {
                queue.take(school, waiting.id()).ifPresent(message -> settle(school, message, deliver(message, postman), open, tally));
            }
        }
    }

    /** The counts of a round that had nothing to do. */
    public static Tally zeroes() {
        Tally tally = new Tally();
        Set.of("read", "sent", "failed", "waiting", "held").stream().sorted().forEach(measure -> tally.add(MESSAGES, measure, 0));
        return tally;
    }

    private void settle(long school, Outgoing message, Delivery delivery, Set<NoticeChannel> open, Tally tally) {
        tally.add(MESSAGES, "read", 1);
        switch (delivery) {
            case TAKEN -> queue.sent(school, message.id());
            case REFUSED -> queue.failed(school, message.id(), NoticeFailure.BAD_ADDRESS);
            case UNSURE -> queue.failed(school, message.id(), NoticeFailure.INTERRUPTED);
            case DOWN -> {
                queue.giveBack(school, message.id());
                open.remove(message.channel());
            }
        }
        tally.add(MESSAGES, delivery == Delivery.TAKEN ? "sent" : delivery == Delivery.DOWN ? "waiting" : "failed", 1);
    }

    private Delivery deliver(Outgoing message, Postman postman) {
        if (message.channel() == NoticeChannel.SMS) {
            return MobileNumber.of(message.to()).map(number -> sms.send(number, wording.sms(message), "notice-" + message.id()))
                    .orElse(Delivery.REFUSED);
        }
        return message.to() == null ? Delivery.REFUSED : mail(message, postman);
    }

    private Delivery mail(Outgoing message, Postman postman) {
        try {
            postman.reachRelay();
        } catch (MessagingException closed) {
            return Delivery.DOWN;
        }
        try {
            return postman.deliver(message.to(), wording.mail(message)) ? Delivery.TAKEN : Delivery.REFUSED;
        } catch (MessagingException cut) {
            return Delivery.UNSURE;
        }
    }
}
