package fr.carnet.messaging.control;

import fr.carnet.messaging.boundary.ContactPace;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Time;

/** The pace of the school in scope; a school that has set none has the one of the table. */
@Dependent
public class ContactPaces {

    private static final String CURRENT = """
            select coalesce(r.grace_minutes, 10), coalesce(r.step_minutes, 15), coalesce(r.letters_at, time '17:00')
              from (select ?1 as id) s left join contact_rhythm r on r.establishment_id = s.id
            """;

    private static final String KEEP = """
            insert into contact_rhythm (establishment_id, grace_minutes, step_minutes, letters_at) values (?1, ?2, ?3, ?4)
            on conflict (establishment_id) do update
               set grace_minutes = excluded.grace_minutes, step_minutes = excluded.step_minutes, letters_at = excluded.letters_at,
                   version = contact_rhythm.version + 1
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public ContactPace current() {
        return Row.of(em.createNativeQuery(CURRENT).setParameter(1, scope.establishmentId()))
                .map(row -> new ContactPace(row.number(), row.number(), row.hour())).findFirst().orElseThrow();
    }

    public void keep(ContactPace pace) {
        em.createNativeQuery(KEEP).setParameter(1, scope.establishmentId()).setParameter(2, pace.grace()).setParameter(3, pace.step())
                .setParameter(4, Time.valueOf(pace.lettersAt())).executeUpdate();
    }
}
