package fr.carnet.batch.messaging;

import fr.carnet.messaging.news.boundary.NewsRoundDesk;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;

/** Sends the news of families every five minutes; on each member of a cluster, since nobody is told the same twice. A long round is left to end. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewsClock {

    private static final Logger LOG = Logger.getLogger(NewsClock.class.getName());

    @Inject
    NewsRoundDesk desk;

    /** False where tests count what the database is asked. */
    @Inject
    @ConfigProperty(name = "carnet.notices.clock", defaultValue = "true")
    boolean ticking;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "1/5", persistent = false)
    public void everyFiveMinutes() {
        if (!ticking || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            long sent = desk.sendDue();
            if (sent > 0) {
                LOG.info(() -> sent + " mails of news left.");
            }
        } finally {
            busy.set(false);
        }
    }
}
