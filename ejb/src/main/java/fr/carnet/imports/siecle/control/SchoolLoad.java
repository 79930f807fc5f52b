package fr.carnet.imports.siecle.control;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.sql.control.Copying;
import fr.carnet.imports.sql.control.SqlScript;
import fr.carnet.imports.sql.control.Workbench;
import fr.carnet.shared.entity.Tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Brings one school of the base to what its files say, inside the caller's transaction and scope: stage, plan, check,
 * apply.
 *
 * <p>The plan is made of rows, not of promises: what is counted is what is applied, and a rehearsal stops just before
 * applying. Nothing is written about a pupil who has not changed.
 */
public final class SchoolLoad {

    /** What the report counts. */
    public static final List<String> SUBJECTS = List.of("pupils", "guardians", "links");
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
    private final Workbench bench;
    private final Map<FileKind, String> files;
    private final Findings findings;

    /**
     * @param files the exports that the school gave, with the names that findings show; what a missing one would say is
     *              left as the base knows it
     */
    public SchoolLoad(Connection connection, Map<FileKind, String> files, Findings findings) {
        this.connection = connection;
        this.bench = new Workbench(connection);
        this.files = files;
        this.findings = findings;
    }

    /** Stages the rows, plans what follows and says how much it is; writes nothing that outlives the transaction. */
    public Tally plan(StagedSchool rows, LocalDate today) throws SQLException {
        bench.prepare(STAGING, "plan_link", today);
        Copying.into(connection, rows.tables());
        if (has(FileKind.PUPILS)) {
            PLAN_PUPILS.run(connection);
        }
        if (has(FileKind.GUARDIANS)) {
            PLAN_GUARDIANS.run(connection);
        }
        bench.check(CHECKS, files, findings);
        return bench.tally(TALLY, SUBJECTS);
    }

    /** Does what was planned, in the order that the tables need; what would change nothing is not even asked. */
    public void apply(Tally planned) throws SQLException {
        if (has(FileKind.NOMENCLATURES)) {
            APPLY_LABELS.run(connection);
        }
        if (has(FileKind.STRUCTURES) || has(FileKind.PUPILS)) {
            APPLY_STRUCTURES.run(connection);
        }
        if (Workbench.changes(planned, "pupils")) {
            APPLY_PUPILS.run(connection);
            APPLY_MOVES.run(connection);
        }
        if (has(FileKind.STRUCTURES)) {
            CLOSE_STRUCTURES.run(connection);
        }
        if (Workbench.changes(planned, "guardians")) {
            APPLY_GUARDIANS.run(connection);
        }
        if (Workbench.changes(planned, "links")) {
            APPLY_LINKS.run(connection);
        }
    }

    private boolean has(FileKind kind) {
        return files.containsKey(kind);
    }

    /** The counts of a school refused whole: whatever was read of it is refused. */
    public static Tally refusedWhole(StagedSchool rows) {
        Tally tally = Workbench.nothing(SUBJECTS);
        Map<String, String> tables = Map.of("pupils", "stage_pupil", "guardians", "stage_guardian", "links", "stage_link");
        tables.forEach((subject, table) ->
                tally.add(subject, "read", rows.rows(table)).add(subject, "refused", rows.rows(table)));
        return tally;
    }
}
