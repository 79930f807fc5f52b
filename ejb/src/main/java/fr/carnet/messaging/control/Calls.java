package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.messaging.entity.Notice;
import fr.carnet.messaging.entity.NoticeUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;

/** Keeps what came of calls. A family that was reached is told; the other household of separated parents still has to be (ED-133). */
@Dependent
public class Calls {

    private static final String STOP_HOUSEHOLD = """
            update notice n set state = 'STOPPED', answered_at = ?2, version = n.version + 1
              from notice c
             where c.id = ?1 and n.establishment_id = c.establishment_id and n.school_year = c.school_year and n.matter = c.matter
               and n.subject = c.subject and n.household = c.household and n.id <> c.id and n.state in ('PLANNED', 'HELD')
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Refuses NoticeUnknown, also for another school's, and NotACall. */
    public void note(long notice, CallOutcome outcome) {
        Notice call = em.find(Notice.class, notice);
        if (call == null || !call.belongsTo(scope.establishmentId())) {
            throw new NoticeUnknown(notice);
        }
        call.called(outcome, clock.now(), scope.accountId());
        em.flush();
        if (outcome == CallOutcome.REACHED) {
            leaveInPeace(call);
        }
    }

    void leaveInPeace(Notice call) {
        em.createNativeQuery(STOP_HOUSEHOLD).setParameter(1, call.id()).setParameter(2, Timestamp.from(clock.now())).executeUpdate();
    }
}
