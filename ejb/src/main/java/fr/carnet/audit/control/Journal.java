package fr.carnet.audit.control;

import fr.carnet.audit.entity.Outcome;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.control.SchoolClock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.sql.Timestamp;

/**
 * Adds lines to the journal: what was done in the transaction of the act, so that there is never one without the other; what was refused
 * or failed in a transaction of its own, so that it leaves its line although the act leaves nothing.
 */
@Stateless
@PermitAll
public class Journal {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    SchoolClock clock;

    /** Joins the transaction of the act, or has its own where the act has none. Trap: what the act has not yet written is written first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void done(AuditLine line) {
        write(line, Outcome.DONE, null);
    }

    /** Says why an act was not done: refused, with the key of the refusal, or failed, with the kind of the fault. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void notDone(AuditLine line, Outcome outcome, String why) {
        write(line, outcome, why);
    }

    private void write(AuditLine line, Outcome outcome, String refusal) {
        em.createNativeQuery("""
                        insert into audit_entry (at, act, outcome, caller, establishment_id, object_id, refusal)
                        values (?1, ?2, ?3, ?4, place_of(?5), ?6, ?7)""")
                .setParameter(1, Timestamp.from(clock.now()))
                .setParameter(2, line.act().name())
                .setParameter(3, outcome.name())
                .setParameter(4, caller.name())
                .setParameter(5, caller.account().isPresent() ? caller.account().getAsLong() : -1L)
                .setParameter(6, line.objectId())
                .setParameter(7, refusal)
                .executeUpdate();
    }
}
