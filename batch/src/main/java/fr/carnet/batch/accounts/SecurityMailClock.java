package fr.carnet.batch.accounts;

import fr.carnet.accounts.boundary.AddressDesk;

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
 * Offers again every half minute the mails about the safety of accounts that the relay did not take, since somebody waits for a code of ten
 * minutes; on each member of a cluster, since no mail is taken twice.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecurityMailClock {

    private static final Logger LOG = Logger.getLogger(SecurityMailClock.class.getName());

    @Inject
    AddressDesk desk;

    /** False where tests count what the database is asked. */
    @Inject
    @ConfigProperty(name = "carnet.notices.clock", defaultValue = "true")
    boolean ticking;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void everyHalfMinute() {
        if (!ticking || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            int left = desk.sendWaiting();
            if (left > 0) {
                LOG.info(() -> left + " mails about the safety of accounts left late.");
            }
        } finally {
            busy.set(false);
        }
    }
}
