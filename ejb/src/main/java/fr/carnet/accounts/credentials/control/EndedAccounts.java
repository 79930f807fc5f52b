package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.SqlText;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The end of the accounts that are left without any quality (<i>TS-010</i>): no session, no identifier, no password; the database erases with
 * them, in the same transaction, every other way in.
 *
 * <p>That of a teacher who was also a parent goes on as the teacher’s. One that a school may open again, since its person was of the staff, is
 * blocked until a new code; others are closed for good, and a new code makes another.
 */
@Dependent
public class EndedAccounts {

    private static final String END = """
            update account a set login = null, password_hash = null, version = a.version + 1,
                   status = case when exists (select from persona s where s.account_id = a.id and s.staff_id is not null) then 'BLOCKED' else 'CLOSED' end
             where a.status = 'ACTIVE' and not exists (select from persona n where n.account_id = a.id and n.closed_at is null)""";

    /** A file of STS that forgets somebody for a day must not cost a telephone to be set up again (<i>arrêté du 30 novembre 2006</i>: three months). */
    private static final int MONTHS_WITHOUT_ANY = 3;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SchoolClock clock;

    @Inject
    Visits visits;

    /** These accounts have just lost a quality: their visits end, and so does each that has none left. */
    public void lost(Collection<Long> accounts) {
        accounts.forEach(visits::endAll);
        em.createNativeQuery(END + " and a.id = any (cast(?1 as bigint[]))").setParameter(1, SqlText.array(accounts)).executeUpdate();
    }

    /** Ends those whose last quality an import closed three months ago, and gives how many. */
    public int endForgotten() {
        Instant since = clock.localNow().minusMonths(MONTHS_WITHOUT_ANY).atZone(SchoolClock.PARIS).toInstant();
        List<Long> ended = Row.of(em.createNativeQuery(END + " and (select max(n.closed_at) from persona n where n.account_id = a.id) < ?1 returning a.id")
                .setParameter(1, Timestamp.from(since))).map(Row::id).toList();
        ended.forEach(visits::endAll);
        return ended.size();
    }
}
