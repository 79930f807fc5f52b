package fr.carnet.people.control;

import fr.carnet.people.entity.Pupil;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The pupils of the school in scope. */
@Dependent
public class Pupils {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Refuses {@link PupilUnknown}, also for a pupil of another school, whatever the row-level policies let through. */
    public Pupil get(long id) {
        Pupil pupil = em.find(Pupil.class, id);
        if (pupil == null || !pupil.belongsTo(scope.establishmentId())) {
            throw new PupilUnknown(id);
        }
        return pupil;
    }
}
