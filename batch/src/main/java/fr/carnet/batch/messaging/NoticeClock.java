package fr.carnet.batch.messaging;

import fr.carnet.messaging.boundary.NoticeDesk;

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

/**
 * Sends due notices every two minutes; on each member of a cluster, since no message is taken twice.
 *
 * <p>A round that is not over when the next one is due is left to end. The job {@code notices} does the same on demand, with a report.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeClock {

    private static final Logger LOG = Logger.getLogger(NoticeClock.class.getName());

    @Inject
    NoticeDesk desk;

    /** False where tests count what the database is asked. */
    @Inject
    @ConfigProperty(name = "carnet.notices.clock", defaultValue = "true")
    boolean ticking;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*/2", persistent = false)
    public void everyTwoMinutes() {
        if (!ticking || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            long sent = desk.sendDue();
            if (sent > 0) {
                LOG.info(() -> sent + " notices left.");
            }
        } finally {
            busy.set(false);
        }
    }
}
