package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.SendingChanged;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import java.sql.Timestamp;

/** Lets go what waited for a confirmation, provided that it still is what the person read. */
@Dependent
public class HeldSendings {

    private static final String PEOPLE = """
            select count(distinct guardian_id) from notice
             where establishment_id = ?1 and school_year = ?2 and state = 'HELD' and sending = ?3
            """;

    /** The steps that come after wait as long again as the first did. */
    private static final String POSTPONE = """
            update notice n set due_at = n.due_at + (?4 - h.held_at), version = n.version + 1
              from notice h
             where h.establishment_id = ?1 and h.school_year = ?2 and h.state = 'HELD' and h.sending = ?3
               and n.establishment_id = ?1 and n.school_year = ?2 and n.matter = h.matter and n.subject = h.subject and n.household = h.household
               and n.state = 'PLANNED' and n.channel <> 'LETTER' and n.rung > h.rung
            """;

    private static final String RELEASE = """
            update notice set state = 'PLANNED', due_at = ?4, confirmed_at = ?4, confirmed_by = ?5, version = version + 1
             where establishment_id = ?1 and school_year = ?2 and state = 'HELD' and sending = ?3
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses SendingChanged when the number of people is not the one that was read. */
    public void confirm(long sending, int people, long account) {
        int now = ((Number) on(PEOPLE, sending).getSingleResult()).intValue();
        if (now == 0 || now != people) {
            throw new SendingChanged();
        }
        Timestamp moment = Timestamp.from(clock.now());
        on(POSTPONE, sending).setParameter(4, moment).executeUpdate();
        on(RELEASE, sending).setParameter(4, moment).setParameter(5, account).executeUpdate();
    }

    private Query on(String sql, long sending) {
        return em.createNativeQuery(sql).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september())
                .setParameter(3, sending);
    }
}
