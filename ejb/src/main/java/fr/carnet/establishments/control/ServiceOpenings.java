package fr.carnet.establishments.control;

import fr.carnet.establishments.entity.Service;
import fr.carnet.establishments.entity.ServiceOpening;
import fr.carnet.shared.control.CurrentScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.Optional;

/** The openings of the school in scope, for the current school year. */
@Dependent
public class ServiceOpenings {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public List<ServiceOpening> live() {
        return em.createNamedQuery("ServiceOpening.live", ServiceOpening.class)
                .setParameter("establishment", scope.establishmentId())
                .setParameter("year", scope.schoolYear().september())
                .getResultList();
    }

    public Optional<ServiceOpening> find(Service service) {
        return live().stream().filter(opening -> opening.service() == service).findFirst();
    }

    public void add(ServiceOpening opening) {
        em.persist(opening);
    }
}
