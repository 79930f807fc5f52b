package fr.carnet.imports.control;

import fr.carnet.imports.entity.SchoolStatus;
import fr.carnet.shared.control.RunLedger;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A school's turn in a run, taken once whatever happens: the line in the report is the proof that it has been taken.
 */
@Dependent
public class SchoolTurn {

    @Resource(lookup = "jdbc/carnet")
    DataSource database;

    @Inject
    RunLedger ledger;

    /** Does the work in the running transaction, unless an execution that then died had committed it. */
    public void take(long instance, String uai, Work work) {
        try (Connection connection = database.getConnection()) {
            Optional<String> status = ledger.statusOf(connection, instance, uai);
            if (status.isEmpty() || status.get().equals(SchoolStatus.FAILED.name())) {
                work.on(connection);
            }
        } catch (SQLException | IOException fault) {
            throw new IllegalStateException("School " + uai + " could not be imported.", fault);
        }
    }

    /** What a turn does, on the connection of its transaction. */
    @FunctionalInterface
    public interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }
}
