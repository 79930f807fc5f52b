package fr.carnet.messaging.control;

import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where somebody is to be told something now: one statement for the whole country, however many schools. */
@Dependent
public class SchoolsToTell {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SchoolClock clock;

    public SchoolsToTell() { /* CDI */ }

    SchoolsToTell(EntityManager em, SchoolClock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Their ids, by their numbers. */
    @Transactional(TxType.REQUIRED)
    public Map<String, Long> now() {
        List<?> rows = em.createNativeQuery("select uai, id from schools_to_tell(?1, ?2)")
                .setParameter(1, Timestamp.from(clock.now())).setParameter(2, clock.schoolYear().september()).getResultList();
        Map<String, Long> schools = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> schools.put(((String) row[0]).strip(), NoticeRows.number(row[1])));
        return schools;
    }
}
