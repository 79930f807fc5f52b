package fr.carnet.imports.sts.control;

import fr.carnet.imports.control.Content;
import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.imports.sql.control.Copying;
import fr.carnet.imports.sql.control.SqlScript;
import fr.carnet.imports.sql.control.Workbench;
import fr.carnet.shared.entity.Tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The STS export of one school: its staff, what they teach, and the accounts that wait for them. */
public final class StsContent implements Content {

    /** What the report counts. */
    public static final List<String> SUBJECTS = List.of("staff", "teachings");

    private static final SqlScript STAGING = SqlScript.named("sts/staging");
    private static final SqlScript PLAN = SqlScript.named("sts/plan");
    private static final SqlScript CHECKS = SqlScript.named("sts/checks");
    private static final SqlScript TALLY = SqlScript.named("sts/tally");
    private static final SqlScript APPLY = SqlScript.named("sts/apply");
    private static final SqlScript ACCOUNTS = SqlScript.named("sts/accounts");

    private final StagedStaff rows = new StagedStaff();
    private final LocalDate today;
    private Connection connection;

    public StsContent(LocalDate today) {
        this.today = today;
    }

    @Override
    public void read(FileKind kind, byte[] xml, Findings findings) throws UnreadableFile {
        new StsReader(rows, findings).read(xml);
    }

    @Override
    public Tally refusedWhole() {
        int staff = rows.rows("stage_staff");
        int teachings = rows.rows("stage_teaching");
        return Workbench.nothing(SUBJECTS).add("staff", "read", staff).add("staff", "refused", staff)
                .add("teachings", "read", teachings).add("teachings", "refused", teachings);
    }

    @Override
    public Tally plan(Connection scoped, Map<FileKind, String> names, Findings findings) throws SQLException {
        connection = scoped;
        Workbench bench = new Workbench(connection);
        bench.prepare(STAGING, "plan_teaching", today);
        Copying.into(connection, rows.tables());
        PLAN.run(connection);
        bench.check(CHECKS, names, findings);
        return bench.tally(TALLY, SUBJECTS);
    }

    @Override
    public void apply(Tally planned) throws SQLException {
        APPLY.run(connection);
        ACCOUNTS.run(connection);
    }
}
