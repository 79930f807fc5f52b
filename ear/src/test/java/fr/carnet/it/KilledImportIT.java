package fr.carnet.it;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.JobReport;
import fr.carnet.local.ServerOptions;
import fr.carnet.local.synthetic.NationalFiles;
import fr.carnet.shared.entity.SchoolYear;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The operator at three in the morning: the server is killed with SIGKILL in the middle of an import, twice, then started again.
 *
 * <p>Each school is in one transaction with its line in the report, so that whatever the moment, running again ends where an import that
 * nobody disturbed would have ended: the files then have nothing left to say.
 */
class KilledImportIT {

    private static final int SCHOOLS = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data = Path.of(System.getProperty("carnet.home")).resolve("ear/target/killed").toAbsolutePath().normalize();
    private final ExecutorService operator = Executors.newSingleThreadExecutor();
    private CarnetServer server;
    private NationalFiles files;

    @BeforeEach
    void a_server_with_a_directory_and_files_to_import() throws Exception {
        server = CarnetServer.prepareFresh(ServerOptions.onFreePorts(data));
        server.startAll(System.err::println);
        int year = SchoolYear.of(LocalDate.now(ZoneId.of("Europe/Paris"))).september();
        files = NationalFiles.write(data.resolve("files"), SCHOOLS, 150, year, 7);
        assertFalse(server.run("establishments-import", Map.of("file", files.directory().toString())).blocked());
    }

    @AfterEach
    void stop() {
        operator.shutdownNow();
        server.close();
    }

    @Test
    void an_import_killed_twice_ends_as_if_nobody_had_disturbed_it() throws Exception {
        killWhenDone(1);
        assertTrue(schoolsWithPupils() < SCHOOLS, "killed too late to prove anything");
        killWhenDone(schoolsWithPupils() + 4);

        JobReport last = imported("apply");
        assertFalse(last.blocked());
        assertEquals(SCHOOLS, schoolsWithPupils());
        JsonObject left = imported("plan").json().getJsonObject("totals");
        for (String what : List.of("pupils", "guardians", "links")) {
            JsonObject total = left.getJsonObject(what);
            assertEquals(List.of(0, 0, 0), List.of(total.getInt("created"), total.getInt("changed"), total.getInt("closed")), what);
            assertEquals(total.getInt("read"), total.getInt("unchanged") + total.getInt("refused"), what);
        }
        assertEquals(left.getJsonObject("pupils").getInt("unchanged"), one("select count(*) from pupil"));
    }

    /** Starts an import, kills the server when this many schools are done, and starts it again. */
    private void killWhenDone(long schools) throws Exception {
        Future<JobReport> run = operator.submit(() -> imported("apply"));
        Instant end = Instant.now().plus(PATIENCE);
        while (schoolsWithPupils() < schools && !run.isDone()) {
            assertTrue(Instant.now().isBefore(end), "the import did not move");
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertFalse(run.isDone(), "the import ended before it could be killed");
        liberty().destroyForcibly();
        server.close();
        run.cancel(true);
        server = CarnetServer.start(server.options(), System.err::println);
    }

    private static ProcessHandle liberty() {
        return ProcessHandle.current().descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("ws-server.jar")
                        && process.info().commandLine().orElse("").endsWith(" carnet"))
                .findFirst().orElseThrow();
    }

    private JobReport imported(String mode) throws Exception {
        return server.run("siecle-import", Map.of("dir", files.siecle().toString(), "mode", mode));
    }

    private long schoolsWithPupils() throws SQLException {
        return one("select count(distinct establishment_id) from pupil");
    }

    private long one(String sql) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
