package fr.carnet.shared.boundary;

import fr.carnet.shared.control.RunLedger;
import fr.carnet.shared.control.RunReport;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Tally;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Where jobs write what they did, and where the operator reads it, during the run and long after.
 *
 * <p>A run is opened at each start and restart, receives one line per school and its findings, and is closed. Calls
 * join the caller's transaction: a school that is rolled back leaves no line.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class JobReports {

    @Resource(lookup = "jdbc/carnet")
    DataSource database;

    @Inject
    RunLedger ledger;

    @Inject
    RunReport report;

    @Inject
    SchoolClock clock;

    public void open(long instance, long execution, String job, String mode) {
        with(connection -> ledger.open(connection, instance, execution, job, mode, clock.now()));
    }

    /** Says how many schools the run will take, so that its progress can be told. */
    public void expect(long instance, int schools) {
        with(connection -> ledger.expect(connection, instance, schools));
    }

    public void close(long instance, String status) {
        with(connection -> ledger.close(connection, instance, status, clock.now()));
    }

    /**
     * Writes what became of a school ({@code IMPORTED}, {@code PLANNED}, {@code REFUSED}, {@code FAILED}…) and all that
     * was found of it; replaces what an earlier try of the same run had written.
     */
    public void school(long instance, String uai, String status, Tally tally, List<Finding> findings) {
        with(connection -> ledger.school(connection, instance, uai, status, tally, findings));
    }

    /** Adds findings that concern no school in particular. */
    public void findings(long instance, List<Finding> findings) {
        with(connection -> ledger.findings(connection, instance, findings));
    }

    public boolean isBlocked(long instance) {
        return ask(connection -> ledger.isBlocked(connection, instance));
    }

    public boolean hasFailed(long instance) {
        return ask(connection -> ledger.hasFailed(connection, instance));
    }

    /** Whether an execution of this number has a report, finished or not. */
    public boolean knows(long execution) {
        return ask(connection -> report.knows(connection, execution));
    }

    /** How far a run is; refuses {@link fr.carnet.shared.entity.RunUnknown}. */
    public RunProgress progress(long execution) {
        return ask(connection -> ledger.progress(connection, execution));
    }

    /** Writes the report as one JSON object; refuses {@link fr.carnet.shared.entity.RunUnknown}. */
    public void write(long execution, Writer out) {
        with(connection -> report.write(connection, execution, out));
    }

    private void with(Work work) {
        ask(connection -> {
            work.on(connection);
            return null;
        });
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.of(connection);
        } catch (SQLException fault) {
            throw new IllegalStateException("The report could not be reached.", fault);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private interface Question<T> {
        T of(Connection connection) throws SQLException;
    }
}
