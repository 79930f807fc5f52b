package fr.carnet.schoollife.absence.control;

import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.absence.entity.Absence;
import fr.carnet.schoollife.absence.entity.AbsenceChange;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The absences of the school in scope, and their history. */
@Dependent
public class Absences {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public Absences() { /* CDI */ }

    Absences(EntityManager em, CurrentScope scope) {
        this.em = em;
        this.scope = scope;
    }

    /** Whether the pupil is recorded away then; who is dispensed from some hours of a day may miss the rest of it. */
    public boolean anyDuring(Pupil pupil, Instant from, Instant to) {
        return em.createQuery("""
                        select count(a) from Absence a
                         where a.pupil = :pupil and a.schoolYear = :year and a.cancelledAt is null
                           and a.origin <> fr.carnet.schoollife.absence.entity.AbsenceOrigin.RECURRENT
                           and a.startsAt < :to and a.endsAt > :from""", Long.class)
                .setParameter("pupil", pupil).setParameter("year", scope.schoolYear().september())
                .setParameter("from", from).setParameter("to", to)
                .getSingleResult() > 0;
    }

    /** Keeps a new absence, which has its identity from then on. */
    public Absence add(Absence made) {
        em.persist(made);
        return made;
    }

    /** Refuses FactUnknown, also for another school's. */
    public Absence get(long id) {
        return all(Set.of(id)).get(0);
    }

    /** Those asked for, in one statement; refuses FactUnknown when one of them is not of this school. */
    public List<Absence> all(Collection<Long> ids) {
        List<Absence> found = em.createQuery(
                        "select a from Absence a where a.id in :ids and a.establishmentId = :school and a.schoolYear = :year order by a.id",
                        Absence.class)
                .setParameter("ids", ids).setParameter("school", scope.establishmentId())
                .setParameter("year", scope.schoolYear().september()).getResultList();
        if (found.size() != ids.size()) {
            throw new FactUnknown(ids.iterator().next());
        }
        return found;
    }

    /** Keeps a line of history. */
    public void note(AbsenceChange change) {
        em.persist(change);
    }
}
