package fr.carnet.imports.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.imports.directory.control.DirectoryImport;
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

/** Imports the national directory of schools, in one transaction: it is small, and half of it would help nobody. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class DirectoryDesk {

    @Resource(lookup = "jdbc/carnet")
    DataSource database;

    @Inject
    DirectoryImport directory;

    /** Adds and updates the schools of the order's file; removes none. Refusals are findings of the run. */
    @Audited(Act.ESTABLISHMENTS_IMPORTED)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(long instance, ImportOrder order) {
        try (Connection connection = database.getConnection()) {
            directory.run(connection, instance, order);
        } catch (SQLException fault) {
            throw new IllegalStateException("The directory could not be imported.", fault);
        }
    }
}
