package fr.carnet.schoollife.board.control;

import fr.carnet.schoollife.board.boundary.PresentDivision;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is in the building, by division, in one statement.
 *
 * <p>Whoever is not known to be away is counted as inside: looking for somebody who left costs less than forgetting somebody who stayed.
 */
@Dependent
public class Presence {

    private static final String NOW = SqlText.beside(Presence.class, "presence");

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    public List<PresentDivision> now() {
        Stream<?> rows = em.createNativeQuery(NOW).setParameter(1, scope.establishmentId())
                .setParameter(2, Timestamp.from(clock.now())).getResultStream();
        Map<String, List<Object[]>> divisions = rows.map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> row[0] == null ? "" : (String) row[0], LinkedHashMap::new, Collectors.toList()));
        return divisions.entrySet().stream().map(division -> new PresentDivision(division.getKey().isEmpty() ? null : division.getKey(),
                names(division.getValue(), false), names(division.getValue(), true))).toList();
    }

    private static List<String> names(List<Object[]> pupils, boolean away) {
        return pupils.stream().filter(row -> (boolean) row[2] == away).map(row -> (String) row[1]).toList();
    }
}
