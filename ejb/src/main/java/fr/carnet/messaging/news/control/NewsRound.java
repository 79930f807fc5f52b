package fr.carnet.messaging.news.control;

import fr.carnet.messaging.entity.NoticeFailure;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One round for everybody: what changed is written down in one statement, then a mail leaves for each person to whom one is due.
 *
 * <p>May be cut anywhere and run again, also by two servers at once: {@link NewsQueue} says why nobody is told the same twice. A relay that is
 * down ends the round; what it did not take waits for the next one.
 */
@Dependent
public class NewsRound {

    private static final String NEWS = "news";
    private static final String MESSAGES = "messages";

    @Inject
    NewsQueue queue;

    @Inject
    NewsWording wording;

    @Inject
    PostOffice office;

    public NewsRound() { /* CDI */ }

    NewsRound(NewsQueue queue, NewsWording wording, PostOffice office) {
        this.queue = queue;
        this.wording = wording;
        this.office = office;
    }

    /** Counts what {@link #run} would write down, and to how many people a mail is due already. */
    public Tally rehearse() {
        return zeroes().add(NEWS, "found", queue.rehearse()).add(MESSAGES, "read", queue.due().size());
    }

    /** @param stopping says that the run is asked to stop, between two mails */
    public Tally run(BooleanSupplier stopping) {
        Tally tally = zeroes().add(NEWS, "found", queue.gather());
        try (Postman postman = office.postman()) {
            for (long account : queue.due()) {
                if (stopping.getAsBoolean() || tally.of(MESSAGES, "waiting") > 0) {
                    return tally;
                }
                Optional<OutgoingNews> mail = queue.take(account);
                mail.ifPresent(taken -> handOver(taken, postman, tally));
            }
            return tally;
        } catch (MessagingException relay) {
            throw new IllegalStateException("The mail relay left badly: " + relay.getClass().getSimpleName(), relay);
        }
    }

    private void handOver(OutgoingNews mail, Postman postman, Tally tally) {
        tally.add(MESSAGES, "read", 1);
        try {
            postman.reachRelay();
        } catch (MessagingException closed) {
            queue.giveBack(mail);
            tally.add(MESSAGES, "waiting", 1);
            return;
        }
        try {
            if (postman.deliver(mail.to(), wording.mail(mail), wording.headers(mail))) {
                queue.sent(mail);
                tally.add(MESSAGES, "sent", 1).add(NEWS, "told", mail.items().size());
            } else {
                queue.failed(mail, NoticeFailure.BAD_ADDRESS);
                tally.add(MESSAGES, "failed", 1);
            }
        } catch (MessagingException cut) {
            queue.failed(mail, NoticeFailure.INTERRUPTED);
            tally.add(MESSAGES, "failed", 1);
        }
    }

    private static Tally zeroes() {
        return new Tally().add(NEWS, "found", 0).add(NEWS, "told", 0)
                .add(MESSAGES, "read", 0).add(MESSAGES, "sent", 0).add(MESSAGES, "failed", 0).add(MESSAGES, "waiting", 0);
    }
}
