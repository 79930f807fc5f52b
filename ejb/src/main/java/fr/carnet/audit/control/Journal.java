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

/** Adds lines to the journal, each in its own transaction: what is refused and rolled back leaves its line all the same. */
@Stateless
@PermitAll
public class Journal {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    SchoolClock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void write(AuditLine line, Outcome outcome, String refusal) {
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
