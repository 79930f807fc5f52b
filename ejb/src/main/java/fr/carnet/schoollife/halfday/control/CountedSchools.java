package fr.carnet.schoollife.halfday.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The schools of the directory, by their national number. */
@Dependent
public class CountedSchools {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    public List<String> all() {
        Stream<?> found = em.createNativeQuery("select uai from establishment order by uai").getResultStream();
        return found.map(String.class::cast).toList();
    }

    public OptionalLong find(String uai) {
        Stream<?> found = em.createNativeQuery("select id from establishment where uai = ?1").setParameter(1, uai).getResultStream();
        return found.mapToLong(id -> ((Number) id).longValue()).findFirst();
    }
}
