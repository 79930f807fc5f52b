package fr.carnet.schoollife.absencecount.control;

import fr.carnet.establishments.entity.Service;
import fr.carnet.establishments.entity.ServiceSwitched;
import fr.carnet.schoollife.absencecount.entity.CountedPupils;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.List;

/**
 * Fills the table of the téléservice of 2012 from what the CPE classed legitimate, in one statement that writes only what differs.
 *
 * <p>A school that has not opened the service, or has closed it, keeps nobody in it: its rows go with the closing, and those of a year
 * with the first count of the next one, whose service nobody has opened yet (<i>TS-002, TS-060</i>).
 */
@Dependent
public class AbsenceCounts {

    private static final String RECOUNT = SqlText.beside(AbsenceCounts.class, "recount");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    ScopeDoor door;

    @Inject
    SchoolClock clock;

    /** Families find their counts from the opening on, and not the day after. */
    void follow(@Observes ServiceSwitched turn) {
        if (turn.service() == Service.ABSENCES) {
            em.flush();
            school(true);
        }
    }

    /** The whole school in scope; only finds out when {@code write} is false. */
    public CountedPupils school(boolean write) {
        Object[] row = (Object[]) em.createNativeQuery(RECOUNT)
                .setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, scope.academy()).setParameter(4, write)
                .getSingleResult();
        return new CountedPupils(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** A school in a transaction of its own, on behalf of the clock. */
    @Transactional(TxType.REQUIRES_NEW)
    public CountedPupils alone(long establishment) {
        door.enterSchoolAsOperator(establishment, clock.schoolYear().september());
        return school(true);
    }

    /** Where the clock has something to do: schools that opened the service this year, or still have rows. */
    public List<Long> schools() {
        return Row.of(em.createNativeQuery("select establishment_id from absences_2012.schools_to_count(?1)")
                .setParameter(1, clock.schoolYear().september())).map(Row::id).toList();
    }
}
