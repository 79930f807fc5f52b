package fr.carnet.imports.sql.control;

import fr.carnet.imports.entity.FindingCode;
import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.shared.entity.Tally;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What every import by sets does with its temporary tables: makes them, asks them what is wrong and how much there is.
 */
public final class Workbench {

    /** In the order of the report; {@code read = created + changed + unchanged + refused}. */
    private static final List<String> MEASURES =
            List.of("read", "created", "changed", "unchanged", "closed", "reopened", "refused");

    private static final SqlScript SETTINGS = SqlScript.named("settings");

    private final Connection connection;

    public Workbench(Connection connection) {
        this.connection = connection;
    }

    /** Makes the tables, once per connection: temporary tables live as long as it, and a pool gives it again. */
    public void prepare(SqlScript tables, String oneOfThem, LocalDate today) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select to_regclass('pg_temp.' || ?) is not null")) {
            query.setString(1, oneOfThem);
            try (ResultSet made = query.executeQuery()) {
                made.next();
                if (!made.getBoolean(1)) {
                    tables.run(connection);
                }
            }
        }
        try (PreparedStatement set = connection.prepareStatement(SETTINGS.only())) {
            set.setString(1, today.toString());
            set.execute();
        }
    }

    /** Adds what a script of checks finds: code, variant, kind of file, line, two details. */
    public void check(SqlScript checks, Map<FileKind, String> files, Findings findings) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(checks.only()); ResultSet found = query.executeQuery()) {
            while (found.next()) {
                int line = found.getInt("line");
                Integer place = found.wasNull() ? null : Integer.valueOf(line);
                findings.in(files.get(FileKind.valueOf(found.getString("kind"))))
                        .add(FindingCode.valueOf(found.getString("code")), found.getString("variant"), place,
                                found.getString("first"), found.getString("second"));
            }
        }
    }

    /** The counts that a script gives, one row per subject; a subject without row counts zero. */
    public Tally tally(SqlScript counts, List<String> subjects) throws SQLException {
        Tally tally = nothing(subjects);
        try (PreparedStatement query = connection.prepareStatement(counts.only()); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                for (String measure : MEASURES) {
                    tally.add(rows.getString("subject"), measure, rows.getLong(measure));
                }
            }
        }
        return tally;
    }

    /** All the counts that a report shows, at zero. */
    public static Tally nothing(List<String> subjects) {
        Tally tally = new Tally();
        subjects.forEach(subject -> MEASURES.forEach(measure -> tally.add(subject, measure, 0)));
        return tally;
    }

    /** Whether the plan of a subject asks for any writing. */
    public static boolean changes(Tally planned, String subject) {
        return planned.of(subject, "created") + planned.of(subject, "changed") + planned.of(subject, "closed") > 0;
    }
}
