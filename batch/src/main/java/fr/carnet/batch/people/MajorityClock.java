package fr.carnet.batch.people;

import fr.carnet.people.authority.boundary.MajorityDesk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.util.logging.Logger;

/** Makes adults of those whose eighteenth birthday begins (<i>ED-142</i>); on each member of a cluster, since doing it twice changes nothing. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MajorityClock {

    private static final Logger LOG = Logger.getLogger(MajorityClock.class.getName());

    @Inject
    MajorityDesk desk;

    @Schedule(hour = "0", minute = "5", timezone = "Europe/Paris", persistent = false)
    public void everyNight() {
        int adults = desk.today();
        LOG.info(() -> adults + " pupils came of age.");
    }
}
