package fr.carnet.people.control;

import fr.carnet.people.entity.PupilNotInCharge;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.Role;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Whom the caller may act upon: a teacher the pupils in charge, anybody else of the staff all those of the school.
 *
 * <p>The database says it by {@code in_charge(staff)}, for a list as for one pupil. Trap: this only narrows what a desk has already
 * allowed to the role; it does not prove that the pupil is of the school.
 */
@Dependent
public class PupilsInCharge {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Whether lists must be narrowed to {@code in_charge(staff)}. */
    public boolean isLimited() {
        return scope.isCaller(Role.TEACHER);
    }

    /** Refuses PupilNotInCharge; costs nothing to who has the whole school in charge. */
    public void check(long pupil) {
        if (isLimited() && !isInCharge(pupil)) {
            throw new PupilNotInCharge(pupil);
        }
    }

    private boolean isInCharge(long pupil) {
        return (Boolean) em.createNativeQuery("select ?1 in (select in_charge(?2))")
                .setParameter(1, pupil).setParameter(2, scope.staffId()).getSingleResult();
    }
}
