package fr.carnet.imports.boundary;

import fr.carnet.imports.control.SchoolImport;
import fr.carnet.imports.control.SchoolTurn;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.siecle.control.SiecleContent;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Imports the SIECLE exports of one school: all of it, or nothing of it.
 *
 * <p>The school's line in the report is written by the same transaction as its pupils. A crash at any moment leaves
 * either both or neither, so that running again, or restarting, ends in the same state. Blocking findings are values:
 * the school is then {@code REFUSED}, its data untouched, and the run goes on with the others.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class SiecleDesk {

    @Inject
    SchoolTurn turn;

    @Inject
    SchoolImport school;

    /**
     * Imports the school's files that {@link ImportFiles#openSiecle} found; does nothing when the run has already done
     * it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(long instance, String uai, ImportOrder order) {
        turn.take(instance, uai, connection -> school.run(connection, instance, uai, order, SiecleContent::new));
    }
}
