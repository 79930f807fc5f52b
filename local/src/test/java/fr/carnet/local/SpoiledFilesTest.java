package fr.carnet.local;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.imports.control.SchoolImport;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.file.control.Directory;
import fr.carnet.imports.file.control.OpenedFiles;
import fr.carnet.imports.file.control.Opening;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.OpenedFile;
import fr.carnet.imports.siecle.control.SiecleContent;
import fr.carnet.imports.sts.control.StsContent;
import fr.carnet.imports.timetable.control.TimetableContent;
import fr.carnet.local.synthetic.Corruption;
import fr.carnet.local.synthetic.SchoolFiles;
import fr.carnet.shared.control.RunLedger;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each way of spoiling a file, through the whole importer on a real PostgreSQL: the finding of the catalogue comes out, a blocking one
 * leaves every row as it was, and any other lets the school through.
 */
class SpoiledFilesTest {

    private static final int YEAR = 2026;
    private static final SchoolClock CLOCK = new SchoolClock(Clock.fixed(Instant.parse("2026-09-20T08:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private static Path data;
    private static CarnetServer server;
    private static int nextSchool = 700;
    private static long nextRun = 1;

    @TempDir
    private Path dir;
    private SchoolFiles school;

    @BeforeAll
    static void start() {
        server = CarnetServer.prepareFresh(ServerOptions.onFreePorts(data));
        server.startDatabaseAndMigrate(phase -> { });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void a_school_imported_from_sound_files() throws Exception {
        school = SchoolFiles.writeRegular(dir, nextSchool++, 30, YEAR, 5);
        try (Connection owner = server.database().connectAsOwner(); PreparedStatement row = owner.prepareStatement(
                "insert into establishment (uai, name, kind, academy) values (?, 'Collège fictif', 'COLLEGE', 99)")) {
            row.setString(1, school.uai());
            row.executeUpdate();
        }
    }

    @Test
    void sound_files_give_no_finding_at_all() throws Exception {
        assertThat(codes(siecle())).isEmpty();
        assertThat(codes(sts())).as("a small school has groups that nobody chose").isSubsetOf("S03");
        assertThat(codes(timetable())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_spoiled_file_gives_its_finding_and_only_blocks_when_it_should(Corruption corruption) throws Exception {
        long soundSiecle = siecle();
        long soundSts = sts();
        long soundTimetable = timetable();
        String before = rows();

        corruption.apply(school);
        boolean staff = corruption.code().startsWith("S");
        long sound = corruption.isOfTheTimetable() ? soundTimetable : staff ? soundSts : soundSiecle;
        long run = corruption.isOfTheTimetable() ? timetable() : staff ? sts() : siecle();

        assertThat(times(corruption.code(), run)).as("findings").isGreaterThan(times(corruption.code(), sound));
        assertThat(text("select coalesce(bool_or(severity = 'BLOCKING'), false)::text from job_finding where instance_id = " + run))
                .as("blocking").isEqualTo(Boolean.toString(corruption.blocking()));
        if (corruption.blocking() && isOfTheSchool(run)) {
            assertThat(rows()).as("rows").isEqualTo(before);
            assertThat(text("select status from job_school where uai = '" + school.uai() + "' and instance_id = " + run))
                    .isEqualTo("REFUSED");
        }
        assertThat(text("select count(*)::text from job_finding where message ~ '[0-9]{9}[A-K]{2}'")).as("INE in a report").isEqualTo("0");
    }

    private long siecle() throws Exception {
        return run(FileKind.SIECLE, new ImportOrder(school.siecle().toString(), null, "apply", null, null));
    }

    private long sts() throws Exception {
        return run(Set.of(FileKind.STAFF), new ImportOrder(null, school.sts().toString(), "apply", null, null));
    }

    private long timetable() throws Exception {
        return run(Set.of(FileKind.TIMETABLE), new ImportOrder(null, school.timetable().toString(), "apply", null, null));
    }

    /** What the job does, one step after the other. */
    private static long run(Set<FileKind> kinds, ImportOrder order) throws Exception {
        long run = nextRun++;
        RunLedger ledger = new RunLedger();
        OpenedFiles opened = new OpenedFiles();
        try (Connection connection = server.database().connectAsApplication()) {
            connection.setAutoCommit(false);
            ledger.open(connection, run, run, "import", order.mode(), CLOCK.now());
            Opening opening = Opening.of(kinds, order);
            opened.keep(connection, run, opening.files());
            ledger.findings(connection, run, opening.findings());
            connection.commit();
            SchoolImport school = new SchoolImport(door(connection), opened, new Directory(), ledger, CLOCK);
            for (String uai : opening.files().stream().map(OpenedFile::uai).distinct().toList()) {
                school.run(connection, run, uai, order, (year, today) ->
                        kinds.equals(FileKind.SIECLE) ? new SiecleContent(year, today)
                                : kinds.contains(FileKind.STAFF) ? new StsContent(today) : new TimetableContent(today));
                connection.commit();
            }
        }
        return run;
    }

    /** The door without a container: the same setting, on the connection of the test. */
    private static ScopeDoor door(Connection connection) {
        return new ScopeDoor() {
            @Override
            public void enterSchoolAsOperator(long establishment, int schoolYear) {
                try (PreparedStatement set = connection.prepareStatement("select set_config('carnet.scope', ?, true)")) {
                    set.setString(1, "school:" + establishment + ":" + schoolYear);
                    set.execute();
                } catch (SQLException fault) {
                    throw new IllegalStateException(fault);
                }
            }
        };
    }

    /** A finding without school blocks nobody; one about another school leaves ours alone. */
    private boolean isOfTheSchool(long run) throws SQLException {
        return text("select coalesce(bool_or(uai = '" + school.uai() + "' and severity = 'BLOCKING'), false)::text from job_finding"
                + " where instance_id = " + run).equals("true");
    }

    private static Set<String> codes(long run) throws SQLException {
        String codes = text("select string_agg(distinct code, ',') from job_finding where instance_id = " + run);
        return codes == null ? Set.of() : Set.of(codes.split(","));
    }

    private static int times(String code, long run) throws SQLException {
        return Integer.parseInt(text("select count(*)::text from job_finding where code = '" + code + "' and instance_id = " + run));
    }

    /** Every row that an import may write for the school, and by which transaction it was written. */
    private String rows() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("pupil", "guardian", "guardianship", "address", "division", "division_pupil", "group_pupil",
                "staff_member", "teaching", "lesson", "lesson_audience", "lesson_teacher")) {
            all.append(text("select string_agg(t.ctid::text || t.xmin::text, ' ' order by t.ctid) from " + table
                    + " t join establishment e on e.id = t.establishment_id where e.uai = '" + school.uai() + "'")).append('\n');
        }
        return all.toString();
    }

    private static String text(String sql) throws SQLException {
        try (Connection owner = server.database().connectAsOwner(); Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
