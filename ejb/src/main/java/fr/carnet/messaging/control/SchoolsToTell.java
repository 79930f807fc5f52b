package fr.carnet.messaging.control;

import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where somebody is to be told something now, families or the teachers of a forgotten roll: one statement for the whole country, however many schools. */
@Dependent
public class SchoolsToTell {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SchoolClock clock;

    /** Their ids, by their numbers. */
    @Transactional(TxType.REQUIRED)
    public Map<String, Long> now() {
        Map<String, Long> schools = new LinkedHashMap<>();
        Row.of(em.createNativeQuery("""
                                select uai, id from schools_to_tell(?1, ?2) union select uai, id from schools_with_forgotten_rolls(?1, ?2)
                                union select uai, id from schools_with_new_links() order by id""")
                        .setParameter(1, Timestamp.from(clock.now())).setParameter(2, clock.schoolYear().september()))
                .forEach(row -> schools.put(row.text().strip(), row.id()));
        return schools;
    }
}
