package fr.carnet.shared.control;

import fr.carnet.shared.entity.OutOfScope;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;

/**
 * Opens the scope of the running transaction, once, in one call to the database.
 *
 * <p>Until it has been opened PostgreSQL shows no tenant row at all. JDBC connections of the same JTA transaction share it.
 */
@Dependent
public class ScopeDoor {

    /** Number of no account: who acts is not signed in. */
    public static final long NOBODY = 0;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Enters the school where the account has a live place; refuses {@link OutOfScope}. */
    public void enterSchool(long account) {
        int year = clock.schoolYear().september();
        List<?> found = em.createNativeQuery(
                        "select establishment_id, staff_id, academy, role from enter_school(?1, ?2)")
                .setParameter(1, account).setParameter(2, year).getResultList();
        if (found.isEmpty()) {
            throw new OutOfScope(Long.toString(account));
        }
        Object[] place = (Object[]) found.get(0);
        scope.school(((Number) place[0]).longValue(), ((Number) place[2]).intValue(), ((Number) place[1]).longValue(), (String) place[3], account,
                year);
    }

    /** Enters as a guardian or a pupil; refuses {@link OutOfScope} when the account has no live link with any school. */
    public void enterFamily(long account) {
        enterBy("select enter_family(?1, ?2)", account);
    }

    /** Enters as oneself, a member of the staff too; refuses {@link OutOfScope} when the account has no live place anywhere. */
    public void enterOwn(long account) {
        enterBy("select enter_own(?1, ?2)", account);
    }

    private void enterBy(String call, long account) {
        int year = clock.schoolYear().september();
        Object alive = em.createNativeQuery(call).setParameter(1, account).setParameter(2, year).getSingleResult();
        if (!Boolean.TRUE.equals(alive)) {
            throw new OutOfScope(Long.toString(account));
        }
        scope.family(account, year);
    }

    /**
     * Goes on in the school after a family's act, for what follows of it there: the absences that were explained, their counters.
     *
     * <p>The account stays who acts. Trap: call it only once what the family wrote is in the database, where its own policies judged it.
     */
    public void continueInSchool(long establishment, int academy) {
        int year = scope.schoolYear().september();
        em.createNativeQuery("select set_config('carnet.scope', 'school:' || cast(?1 as text) || ':' || cast(?2 as text), true)")
                .setParameter(1, establishment).setParameter(2, year).getSingleResult();
        scope.school(establishment, academy, null, null, scope.accountId(), year);
    }

    /** Enters the school of an absence on behalf of whoever holds the link that was sent about it: an act of no account. */
    public void enterSchoolByLink(long establishment, int academy) {
        enterSchoolAsOperator(establishment, clock.schoolYear().september());
        scope.school(establishment, academy, null, null, NOBODY, clock.schoolYear().september());
    }

    /** Enters a school on behalf of a job: one transaction, one school. Only boundaries of the role OPERATOR may call it. */
    public void enterSchoolAsOperator(long establishment, int schoolYear) {
        Object academy = em.createNativeQuery("""
                        select e.academy from establishment e,
                               set_config('carnet.scope', 'school:' || e.id || ':' || cast(?2 as text), true)
                         where e.id = ?1""")
                .setParameter(1, establishment).setParameter(2, schoolYear).getSingleResult();
        scope.school(establishment, ((Number) academy).intValue(), null, null, null, schoolYear);
    }
}
