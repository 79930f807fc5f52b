package fr.carnet.imports.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.imports.calendar.control.CalendarImport;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Imports the school calendar of the country, in one transaction. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class CalendarDesk {

    @Resource(lookup = "jdbc/carnet")
    DataSource database;

    @Inject
    CalendarImport calendar;

    /** Brings the calendars that the file names to what it says; the others stay. Refusals are findings of the run. */
    @Audited(Act.CALENDAR_IMPORTED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(long instance, ImportOrder order) {
        try (Connection connection = database.getConnection()) {
            calendar.run(connection, instance, order);
        } catch (SQLException fault) {
            throw new IllegalStateException("The calendar could not be imported.", fault);
        }
    }
}
