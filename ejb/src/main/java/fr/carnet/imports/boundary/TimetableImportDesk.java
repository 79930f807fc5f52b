package fr.carnet.imports.boundary;

import fr.carnet.imports.control.SchoolImport;
import fr.carnet.imports.control.SchoolTurn;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.timetable.control.TimetableContent;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Imports the timetable of one school, all of it or nothing, as {@link SiecleDesk} does for SIECLE.
 *
 * <p>Goes after {@link SiecleDesk} and {@link StsDesk}: it makes no division, no group and no teacher.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class TimetableImportDesk {

    @Inject
    SchoolTurn turn;

    @Inject
    SchoolImport school;

    /**
     * Imports the school's file that {@link ImportFiles#openTimetables} found; does nothing when the run has already done it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(long instance, String uai, ImportOrder order) {
        turn.take(instance, uai, connection ->
                school.run(connection, instance, uai, order, (year, today) -> new TimetableContent(today)));
    }
}
