package fr.carnet.messaging.news.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.messaging.news.control.NewsRound;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Tally;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.util.function.BooleanSupplier;

/** Where the job and the clock have the news of families sent. Sending holds no transaction: each mail is taken, and marked, in one of its own. */
@Stateless
@RolesAllowed(Role.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewsRoundDesk {

    @Inject
    NewsRound round;

    /** Counts what {@link #send} would find and send; changes nothing. */
    public Tally rehearse() {
        return round.rehearse();
    }

    /** @param stopping says that the run is asked to stop, between two mails */
    @Audited(Act.NEWS_SENT)
    public Tally send(BooleanSupplier stopping) {
        return round.run(stopping);
    }

    /** Sends what is due, and says how many mails left. Open to all because it only does what people asked for; clocks have no name. */
    @PermitAll
    public long sendDue() {
        return round.run(() -> false).of("messages", "sent");
    }
}
