package fr.carnet.batch.accounts;

import fr.carnet.accounts.boundary.CodeDesk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

import java.util.logging.Logger;

/**
 * Destroys dead codes each night (<i>TS-021</i>); on each member of a cluster, since doing it twice changes nothing.
 *
 * <p>It calls the boundary itself and starts no job: a clock has no name, and reports of runs are the operator’s. The job
 * {@code activation-code-expiry} does the same on demand.
 */
@Singleton
public class ActivationCodeClock {

    private static final Logger LOG = Logger.getLogger(ActivationCodeClock.class.getName());

    @Inject
    CodeDesk desk;

    @Schedule(hour = "1", minute = "10", timezone = "Europe/Paris", persistent = false)
    public void everyNight() {
        int destroyed = desk.destroyDead();
        LOG.info(() -> destroyed + " activation codes were past their last day.");
    }
}
