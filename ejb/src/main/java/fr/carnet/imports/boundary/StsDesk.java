package fr.carnet.imports.boundary;

import fr.carnet.imports.control.SchoolImport;
import fr.carnet.imports.control.SchoolTurn;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.sts.control.StsContent;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Imports the STS export of one school, all of it or nothing, as {@link SiecleDesk} does for SIECLE.
 *
 * <p>Heads, CPE and teachers get an account that stays blocked until a code activates it; who is no longer in the file
 * loses the place at once.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class StsDesk {

    @Inject
    SchoolTurn turn;

    @Inject
    SchoolImport school;

    /**
     * Imports the school's files that {@link ImportFiles#openSts} found; does nothing when the run has already done it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(long instance, String uai, ImportOrder order) {
        turn.take(instance, uai, connection ->
                school.run(connection, instance, uai, order, (year, today) -> new StsContent(today)));
    }
}
