package fr.carnet.shared.control;

import fr.carnet.shared.boundary.RunProgress;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.RunUnknown;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.ApplicationScoped;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows behind the reports of jobs. Works on the caller's connection, so that a school and its line are committed
 * together.
 */
@ApplicationScoped
public class RunLedger {

    /** Opens the run, or finds it again at a restart: a new execution of the same instance. */
    public void open(Connection connection, long instance, long execution, String job, String mode, Instant now)
            throws SQLException {
        try (PreparedStatement run = connection.prepareStatement("""
                insert into job_run (instance_id, job, mode, status, started_at) values (?, ?, ?, 'STARTED', ?)
                on conflict (instance_id) do update set status = 'STARTED', ended_at = null""");
             PreparedStatement line = connection.prepareStatement("""
                insert into job_execution (execution_id, instance_id) values (?, ?) on conflict do nothing""")) {
            run.setLong(1, instance);
            run.setString(2, job);
            run.setString(3, mode);
            run.setTimestamp(4, Timestamp.from(now));
            run.executeUpdate();
            line.setLong(1, execution);
            line.setLong(2, instance);
            line.executeUpdate();
        }
    }

    /** Says what the run will count, so that its report has all its figures even when there is nothing to count. */
    public void willCount(Connection connection, long instance, Tally zeroes) throws SQLException {
        try (PreparedStatement run = connection.prepareStatement("update job_run set zeroes = ?::json where instance_id = ?")) {
            run.setString(1, zeroes.toJson());
            run.setLong(2, instance);
            run.executeUpdate();
        }
    }

    public void expect(Connection connection, long instance, int schools) throws SQLException {
        try (PreparedStatement run = connection.prepareStatement("update job_run set schools = ? where instance_id = ?")) {
            run.setInt(1, schools);
            run.setLong(2, instance);
            run.executeUpdate();
        }
    }

    public void close(Connection connection, long instance, String status, Instant now) throws SQLException {
        try (PreparedStatement run = connection.prepareStatement(
                "update job_run set status = ?, ended_at = ? where instance_id = ?")) {
            run.setString(1, status);
            run.setTimestamp(2, Timestamp.from(now));
            run.setLong(3, instance);
            run.executeUpdate();
        }
    }

    /** What the run already says of the school: the proof, after a crash, that its transaction had been committed. */
    public Optional<String> statusOf(Connection connection, long instance, String uai) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select status from job_school where instance_id = ? and uai = ?")) {
            query.setLong(1, instance);
            query.setString(2, uai);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** Writes what became of a school, with all its findings; whatever an earlier try had written of it goes. */
    public void school(Connection connection, long instance, String uai, String status, Tally tally,
            List<Finding> findings)
            throws SQLException {
        try (PreparedStatement school = connection.prepareStatement("""
                insert into job_school (instance_id, uai, status, totals) values (?, ?, ?, ?::json)
                on conflict (instance_id, uai) do update set status = excluded.status, totals = excluded.totals""");
             PreparedStatement former = connection.prepareStatement(
                "delete from job_finding where instance_id = ? and uai = ?")) {
            former.setLong(1, instance);
            former.setString(2, uai);
            former.executeUpdate();
            school.setLong(1, instance);
            school.setString(2, uai);
            school.setString(3, status);
            school.setString(4, tally.toJson());
            school.executeUpdate();
        }
        findings(connection, instance, findings);
    }

    /** Adds findings in one statement, however many they are. */
    public void findings(Connection connection, long instance, List<Finding> findings) throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedStatement rows = connection.prepareStatement("""
                insert into job_finding (instance_id, code, severity, uai, file, line, message)
                select ?, f.* from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::text[]) f""")) {
            rows.setLong(1, instance);
            rows.setArray(2, texts(connection, findings, Finding::code));
            rows.setArray(3, texts(connection, findings, f -> f.severity().name()));
            rows.setArray(4, texts(connection, findings, Finding::uai));
            rows.setArray(5, texts(connection, findings, Finding::file));
            rows.setArray(6, connection.createArrayOf("int4", findings.stream().map(Finding::line).toArray()));
            rows.setArray(7, texts(connection, findings, Finding::message));
            rows.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<Finding> findings, Function<Finding, String> column)
            throws SQLException {
        return connection.createArrayOf("text", findings.stream().map(column).toArray());
    }

    /** How far the run of this execution is. */
    public RunProgress progress(Connection connection, long execution) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select r.status, r.schools, (select count(*) from job_school s where s.instance_id = r.instance_id)
                  from job_execution e join job_run r on r.instance_id = e.instance_id
                 where e.execution_id = ?""")) {
            query.setLong(1, execution);
            try (ResultSet run = query.executeQuery()) {
                if (!run.next()) {
                    throw new RunUnknown(execution);
                }
                return new RunProgress(run.getString(1), run.getInt(3), (Integer) run.getObject(2));
            }
        }
    }

    /** Whether anything of the run was refused whole. */
    public boolean isBlocked(Connection connection, long instance) throws SQLException {
        return exists(connection, instance,
                "select exists (select from job_finding where instance_id = ? and severity = 'BLOCKING')");
    }

    /** Whether a school of the run met a fault, so that the run is worth restarting. */
    public boolean hasFailed(Connection connection, long instance) throws SQLException {
        return exists(connection, instance,
                "select exists (select from job_school where instance_id = ? and status = 'FAILED')");
    }

    private static boolean exists(Connection connection, long instance, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, instance);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
