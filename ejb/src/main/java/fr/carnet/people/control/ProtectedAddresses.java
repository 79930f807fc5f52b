package fr.carnet.people.control;

import fr.carnet.people.boundary.ProtectedAddress;
import fr.carnet.people.boundary.ProtectedAddress.Link;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/** The marks that stop messages and letters; of the pupils that the scope shows. */
@Dependent
public class ProtectedAddresses {

    private static final String LINKS = """
            select g.id, concat_ws(' ', case g.civility when 'M' then 'M.' when 'MME' then 'Mme' end, g.first_name, coalesce(g.usage_name, g.last_name)),
                   l.protected_address
              from guardianship l join guardian g on g.id = l.guardian_id and g.closed_on is null
             where l.pupil_id = ?1 and l.closed_on is null
             order by l.level, g.search_name, g.id
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    public ProtectedAddress of(long pupil) {
        List<Link> links = Row.of(em.createNativeQuery(LINKS).setParameter(1, pupil))
                .map(row -> new Link(row.id(), row.text(), row.flag())).toList();
        boolean place = Row.of(em.createNativeQuery("select protected_address from pupil where id = ?1").setParameter(1, pupil))
                .findFirst().orElseThrow().flag();
        return new ProtectedAddress(place, links);
    }

    public void protect(long pupil, boolean secret) {
        em.createNativeQuery("update pupil set protected_address = ?2 where id = ?1").setParameter(1, pupil).setParameter(2, secret).executeUpdate();
    }

    public void hideFrom(long pupil, long guardian, boolean hidden) {
        em.createNativeQuery("update guardianship set protected_address = ?3, version = version + 1 where pupil_id = ?1 and guardian_id = ?2")
                .setParameter(1, pupil).setParameter(2, guardian).setParameter(3, hidden).executeUpdate();
    }
}
