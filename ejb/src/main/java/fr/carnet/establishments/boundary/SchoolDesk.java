package fr.carnet.establishments.boundary;

import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells a member of the staff which school he or she is working in. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.STAFF})
@Scoped(Scoped.By.SCHOOL)
public class SchoolDesk {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public SchoolLine mine() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select e.uai, e.name, e.city, a.name
                          from establishment e join academy a on a.code = e.academy where e.id = ?1""")
                .setParameter(1, scope.establishmentId()).getSingleResult();
        return new SchoolLine((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }
}
