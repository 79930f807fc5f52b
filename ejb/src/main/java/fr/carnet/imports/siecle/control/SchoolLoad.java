package fr.carnet.imports.siecle.control;

import fr.carnet.imports.entity.FindingCode;
import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.sql.control.Copying;
import fr.carnet.imports.sql.control.SqlScript;
import fr.carnet.shared.entity.Tally;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Brings one school of the base to what its files say, inside the caller's transaction and scope: stage, plan, check, apply.
 *
 * <p>The plan is made of rows, not of promises: what is counted is what is applied, and a rehearsal stops just before applying.
 * Nothing is written about a pupil who has not changed.
 */
public final class SchoolLoad {

    private static final List<String> SUBJECTS = List.of("pupils", "guardians", "links");
    private static final List<String> MEASURES =
            List.of("read", "created", "changed", "unchanged", "closed", "reopened", "refused");

    private static final SqlScript SETTINGS = SqlScript.named("siecle/settings");
    private static final SqlScript STAGING = SqlScript.named("siecle/staging");
    private static final SqlScript PLAN_PUPILS = SqlScript.named("siecle/plan-pupils");
    private static final SqlScript PLAN_GUARDIANS = SqlScript.named("siecle/plan-guardians");
    private static final SqlScript CHECKS = SqlScript.named("siecle/checks");
    private static final SqlScript TALLY = SqlScript.named("siecle/tally");
    private static final SqlScript APPLY_STRUCTURES = SqlScript.named("siecle/apply-structures");
    private static final SqlScript CLOSE_STRUCTURES = SqlScript.named("siecle/close-structures");
    private static final SqlScript APPLY_PUPILS = SqlScript.named("siecle/apply-pupils");
    private static final SqlScript APPLY_MOVES = SqlScript.named("siecle/apply-moves");
    private static final SqlScript APPLY_GUARDIANS = SqlScript.named("siecle/apply-guardians");
    private static final SqlScript APPLY_LINKS = SqlScript.named("siecle/apply-links");
    private static final SqlScript APPLY_LABELS = SqlScript.named("siecle/apply-labels");

    private final Connection connection;
    private final Map<FileKind, String> files;
    private final Findings findings;

    /**
     * @param files the exports that the school gave, with the names that findings show; what a missing one would say is left as
     *              the base knows it
     */
    public SchoolLoad(Connection connection, Map<FileKind, String> files, Findings findings) {
        this.connection = connection;
        this.files = files;
        this.findings = findings;
    }

    /** Stages the rows, plans what follows and says how much it is; writes nothing that outlives the transaction. */
    public Tally plan(StagedSchool rows, LocalDate today) throws SQLException {
        makeStaging();
        settle(today);
        Copying.into(connection, rows.tables());
        if (has(FileKind.PUPILS)) {
            PLAN_PUPILS.run(connection);
        }
        if (has(FileKind.GUARDIANS)) {
            PLAN_GUARDIANS.run(connection);
        }
        check();
        return tally();
    }

    /** Does what was planned, in the order that the tables need; what would change nothing is not even asked. */
    public void apply(Tally planned) throws SQLException {
        if (has(FileKind.NOMENCLATURES)) {
            APPLY_LABELS.run(connection);
        }
        if (has(FileKind.STRUCTURES) || has(FileKind.PUPILS)) {
            APPLY_STRUCTURES.run(connection);
        }
        if (changes(planned, "pupils")) {
            APPLY_PUPILS.run(connection);
            APPLY_MOVES.run(connection);
        }
        if (has(FileKind.STRUCTURES)) {
            CLOSE_STRUCTURES.run(connection);
        }
        if (changes(planned, "guardians")) {
            APPLY_GUARDIANS.run(connection);
        }
        if (changes(planned, "links")) {
            APPLY_LINKS.run(connection);
        }
    }

    private static boolean changes(Tally planned, String subject) {
        return planned.of(subject, "created") + planned.of(subject, "changed") + planned.of(subject, "closed") > 0;
    }

    private boolean has(FileKind kind) {
        return files.containsKey(kind);
    }

    /** Once per connection: temporary tables live as long as it, and a pool gives it again. */
    private void makeStaging() throws SQLException {
        try (Statement sql = connection.createStatement();
             ResultSet made = sql.executeQuery("select to_regclass('pg_temp.plan_link') is not null")) {
            made.next();
            if (!made.getBoolean(1)) {
                STAGING.run(connection);
            }
        }
    }

    private void settle(LocalDate today) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(SETTINGS.only())) {
            set.setString(1, today.toString());
            set.execute();
        }
    }

    private void check() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CHECKS.only()); ResultSet found = query.executeQuery()) {
            while (found.next()) {
                int line = found.getInt("line");
                Integer place = found.wasNull() ? null : Integer.valueOf(line);
                findings.in(files.get(FileKind.valueOf(found.getString("kind"))))
                        .add(FindingCode.valueOf(found.getString("code")), found.getString("variant"), place,
                                found.getString("first"), found.getString("second"));
            }
        }
    }

    private Tally tally() throws SQLException {
        Tally tally = nothing();
        try (PreparedStatement query = connection.prepareStatement(TALLY.only()); ResultSet counts = query.executeQuery()) {
            while (counts.next()) {
                for (String measure : MEASURES) {
                    tally.add(counts.getString("subject"), measure, counts.getLong(measure));
                }
            }
        }
        return tally;
    }

    /** All the counts that a report shows, at zero. */
    public static Tally nothing() {
        Tally tally = new Tally();
        SUBJECTS.forEach(subject -> MEASURES.forEach(measure -> tally.add(subject, measure, 0)));
        return tally;
    }

    /** The counts of a school refused whole: whatever was read of it is refused. */
    public static Tally refusedWhole(StagedSchool rows) {
        Tally tally = nothing();
        Map.of("pupils", "stage_pupil", "guardians", "stage_guardian", "links", "stage_link").forEach((subject, table) ->
                tally.add(subject, "read", rows.rows(table)).add(subject, "refused", rows.rows(table)));
        return tally;
    }
}
