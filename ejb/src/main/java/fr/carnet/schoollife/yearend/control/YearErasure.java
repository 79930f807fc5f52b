package fr.carnet.schoollife.yearend.control;

import fr.carnet.shared.control.Row;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.ArrayList;
import java.util.List;

/**
 * Erases what the school that was entered holds of a year and of those before, one kind of data after the other.
 *
 * <p>A kind that somebody holds, or of which a row refuses to go, is left whole and named; the others go on (<i>TS-063</i>). Doing it
 * twice changes nothing. The list of kinds is the table {@code year_data}.
 */
@Dependent
public class YearErasure {

    private static final long HELD = -1;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    /** Counts, when rehearsing, or erases. */
    public Outcome erase(int year, boolean rehearsal) {
        Tally counts = new Tally();
        List<String> held = new ArrayList<>();
        List<String> faulty = new ArrayList<>();
        for (String kind : kinds()) {
            long rows = rows(kind, year, rehearsal);
            if (rows < 0) {
                (rows == HELD ? held : faulty).add(kind);
            }
            counts.add(kind, rehearsal ? "due" : "erased", Math.max(0, rows));
        }
        return new Outcome(counts, held, faulty);
    }

    private List<String> kinds() {
        return Row.of(em.createNativeQuery("select family from year_data order by place")).map(Row::text).toList();
    }

    private long rows(String kind, int year, boolean rehearsal) {
        return ((Number) em.createNativeQuery("select erase_year(?1, ?2, ?3)").setParameter(1, kind).setParameter(2, year)
                .setParameter(3, rehearsal).getSingleResult()).longValue();
    }

    /** Rows by kind, and the kinds that were left whole: held by another transaction, or with a row that refuses to go. */
    public record Outcome(Tally counts, List<String> held, List<String> faulty) {

        public boolean isWhole() {
            return held.isEmpty() && faulty.isEmpty();
        }
    }
}
