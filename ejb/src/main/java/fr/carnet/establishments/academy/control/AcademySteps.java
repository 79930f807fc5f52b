package fr.carnet.establishments.academy.control;

import fr.carnet.establishments.academy.entity.AcademyStand;
import fr.carnet.establishments.academy.entity.AcademyState;
import fr.carnet.establishments.academy.entity.AcademyStep;
import fr.carnet.establishments.academy.entity.AcademyUnknown;
import fr.carnet.establishments.academy.entity.PilotNamesSchools;
import fr.carnet.establishments.academy.entity.StepUnknown;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The steps of the académies. */
@Dependent
public class AcademySteps {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    public void add(AcademyStep step) {
        em.persist(step);
    }

    /** Refuses StepUnknown. */
    public AcademyStep get(long number) {
        AcademyStep step = em.find(AcademyStep.class, number);
        if (step == null) {
            throw new StepUnknown(number);
        }
        return step;
    }

    /** All that was asked, confirmed or not, oldest first; refuses AcademyUnknown. */
    public List<AcademyStep> of(int academy) {
        if (em.createNativeQuery("select 1 from academy where code = ?1").setParameter(1, academy).getResultList().isEmpty()) {
            throw new AcademyUnknown(academy);
        }
        return em.createNamedQuery("AcademyStep.ofAcademy", AcademyStep.class).setParameter("academy", academy).getResultList();
    }

    /** Where the académie stands; closed when nothing was ever decided. */
    public AcademyState stateOf(int academy, Service service) {
        return em.createNamedQuery("AcademyStep.decided", AcademyStep.class).setParameter("academy", academy).setParameter("service", service)
                .setMaxResults(1).getResultStream().map(AcademyStep::state).findFirst().orElse(AcademyState.CLOSED);
    }

    public AcademyStand standOf(long school, Service service) {
        return Row.of(em.createNativeQuery("select state, pilot from academy_stand(?1, ?2)").setParameter(1, school).setParameter(2, service.name()))
                .map(row -> new AcademyStand(row.value(AcademyState.class), row.flag())).findFirst().orElseThrow();
    }

    /** Refuses PilotNamesSchools when one of them is not in the directory, or of another académie. */
    public void requireOf(int academy, Set<String> schools) {
        List<String> known = Row.of(em.createNativeQuery("select uai from establishment where academy = ?1").setParameter(1, academy)).map(Row::text).toList();
        if (!known.containsAll(schools)) {
            throw new PilotNamesSchools(academy);
        }
    }

    /** Closes the service of all its schools, at once; gives how many. */
    public long closeSchools(int academy, Service service, Instant now) {
        return ((Number) em.createNativeQuery("select close_services_of_academy(?1, ?2, ?3)").setParameter(1, academy).setParameter(2, service.name())
                .setParameter(3, Timestamp.from(now)).getSingleResult()).longValue();
    }
}
