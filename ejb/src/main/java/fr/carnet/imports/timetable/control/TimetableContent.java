package fr.carnet.imports.timetable.control;

import static fr.carnet.imports.entity.FindingCode.T11;

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

/**
 * The timetable of one school: its lessons, who attends and who teaches them, and in which weeks.
 *
 * <p>A lesson is known by its subject, its moment and its audience: another room or another teacher changes it, anything else is
 * another lesson. One that is no longer in the file is closed when it has taken place, so that what was taught stays known.
 */
public final class TimetableContent implements Content {

    /** What the report counts. */
    public static final List<String> SUBJECTS = List.of("alternances", "lessons");

    private static final SqlScript STAGING = SqlScript.named("timetable/staging");
    private static final SqlScript PLAN = SqlScript.named("timetable/plan");
    private static final SqlScript CHECKS = SqlScript.named("timetable/checks");
    private static final SqlScript TALLY = SqlScript.named("timetable/tally");
    private static final SqlScript APPLY = SqlScript.named("timetable/apply");

    private final StagedTimetable rows = new StagedTimetable();
    private final LocalDate today;
    private Connection connection;

    public TimetableContent(LocalDate today) {
        this.today = today;
    }

    @Override
    public void read(FileKind kind, byte[] xml, Findings findings) throws UnreadableFile {
        TimetableReader.read(xml, rows, findings);
        if (rows.rows("stage_timetable_row") == 0) {
            findings.add(T11, null);
        }
    }

    @Override
    public Tally refusedWhole() {
        int lessons = rows.rows("stage_timetable_row") + rows.rows("stage_refused");
        int alternances = rows.rows("stage_alternance");
        return Workbench.nothing(SUBJECTS).add("lessons", "read", lessons).add("lessons", "refused", lessons)
                .add("alternances", "read", alternances).add("alternances", "refused", alternances);
    }

    @Override
    public Tally plan(Connection scoped, Map<FileKind, String> names, Findings findings) throws SQLException {
        connection = scoped;
        Workbench bench = new Workbench(connection);
        bench.prepare(STAGING, "plan_lesson", today);
        Copying.into(connection, rows.tables());
        PLAN.run(connection);
        bench.check(CHECKS, names, findings);
        return bench.tally(TALLY, SUBJECTS);
    }

    @Override
    public void apply(Tally planned) throws SQLException {
        APPLY.run(connection);
    }
}
