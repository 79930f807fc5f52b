package fr.carnet.batch.schoollife;

import fr.carnet.schoollife.absencecount.boundary.AbsenceCountDesk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.util.logging.Logger;

/** Counts for the téléservice of 2012 what was classed since the night before; on each member of a cluster, since doing it twice changes nothing. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AbsenceCountClock {

    private static final Logger LOG = Logger.getLogger(AbsenceCountClock.class.getName());

    @Inject
    AbsenceCountDesk desk;

    @Schedule(hour = "1", minute = "40", timezone = "Europe/Paris", persistent = false)
    public void everyNight() {
        long pupils = desk.tonight();
        LOG.info(() -> pupils + " pupils were counted anew.");
    }
}
