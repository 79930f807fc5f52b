package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Removes sanctions at the day that the law fixed when they were decided, with all the pieces of their procedure (<i>Code de l'éducation,
 * art. R511-13 IV; ED-110 to ED-115</i>).
 *
 * <p>What was told of the facts stays, and the line of the register, which names nobody. Doing it twice changes nothing. A procedure
 * that was dropped leaves at the end of its school year: it is no sanction, and nothing else keeps it.
 */
@Dependent
public class SanctionErasure {

    private static final String DUE = "establishment_id = ?1 and erased_on <= ?2";

    private static final String DROPPED = "establishment_id = ?1 and state = 'DROPPED' and make_date(school_year + 1, 8, 31) <= ?2";

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** How many sanctions of the school are due; erases nothing. */
    public int due() {
        return ((Number) em.createNativeQuery("select count(*) from sanction where " + DUE).setParameter(1, scope.establishmentId())
                .setParameter(2, clock.today()).getSingleResult()).intValue();
    }

    /** Erases those that are due, and says how many sanctions and how many procedures went. */
    public Erased erase() {
        int pieces = run("delete from sanction_procedure where establishment_id = ?1 and sanction_id in (select id from sanction where " + DUE + ")")
                + run("delete from sanction_procedure where " + DROPPED);
        return new Erased(run("delete from sanction where " + DUE), pieces);
    }

    /** Brings the day forward for every sanction of a pupil, but for an expulsion when the ground does not reach it. */
    public void bringForward(long pupil, boolean expulsionToo) {
        em.createNativeQuery("""
                        update sanction set erased_on = ?1
                         where establishment_id = ?2 and pupil_id = ?3 and (erased_on is null or erased_on > ?1) and (?4 or kind <> 'EXPULSION')""")
                .setParameter(1, clock.today()).setParameter(2, scope.establishmentId()).setParameter(3, pupil).setParameter(4, expulsionToo)
                .executeUpdate();
    }

    /** Brings the day forward for one sanction. */
    public void bringForward(long sanction) {
        em.createNativeQuery("update sanction set erased_on = ?1 where establishment_id = ?2 and id = ?3").setParameter(1, clock.today())
                .setParameter(2, scope.establishmentId()).setParameter(3, sanction).executeUpdate();
    }

    private int run(String sql) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, clock.today()).executeUpdate();
    }

    /** What an erasure removed. */
    public record Erased(int sanctions, int procedures) {
    }
}
