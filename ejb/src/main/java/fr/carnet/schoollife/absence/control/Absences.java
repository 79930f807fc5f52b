package fr.carnet.schoollife.absence.control;

import fr.carnet.people.entity.Pupil;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.Instant;

/** The absences of the school in scope. */
@Dependent
public class Absences {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public boolean anyDuring(Pupil pupil, Instant from, Instant to) {
        return em.createQuery("""
                        select count(a) from Absence a
                         where a.pupil = :pupil and a.schoolYear = :year and a.cancelledAt is null
                           and a.startsAt < :to and a.endsAt > :from""", Long.class)
                .setParameter("pupil", pupil).setParameter("year", scope.schoolYear().september())
                .setParameter("from", from).setParameter("to", to)
                .getSingleResult() > 0;
    }
}
