package fr.carnet.accounts.credentials.control;

import fr.carnet.people.authority.entity.LinkNarrowed;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;
import java.util.List;

/**
 * What a link gave ends with it: who is left with no pupil of the school loses the persona there, the code on its way, the sessions, and the
 * account with the last of them (<i>ED-137</i>).
 *
 * <p>A measure lifted later gives nothing back: a new code does.
 */
@Dependent
public class EndedRights {

    private static final String LEFT_WITH_NOBODY = """
             guardian_id = ?1 and not exists (select from informed_link l where l.guardian_id = ?1 and not l.protected_address)
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    SchoolClock clock;

    @Inject
    EndedAccounts ended;

    public void narrowed(@Observes LinkNarrowed link) {
        List<Long> accounts = Row.of(em.createNativeQuery("select account_id from persona where closed_at is null and" + LEFT_WITH_NOBODY)
                .setParameter(1, link.guardian())).map(Row::id).toList();
        end("update persona set closed_at = ?2, version = version + 1 where closed_at is null and", link.guardian());
        end("update activation_code set secret_hmac = null, cancelled_at = ?2, destroyed_at = ?2, version = version + 1 where destroyed_at is null and",
                link.guardian());
        ended.lost(accounts);
    }

    private void end(String update, long guardian) {
        em.createNativeQuery(update + LEFT_WITH_NOBODY).setParameter(1, guardian).setParameter(2, Timestamp.from(clock.now())).executeUpdate();
    }
}
