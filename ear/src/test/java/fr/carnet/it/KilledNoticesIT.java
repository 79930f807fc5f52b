package fr.carnet.it;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;
import fr.carnet.local.synthetic.NationalFiles;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The server dies in the middle of a morning's messages and is started again: no family gets the same message twice.
 *
 * <p>A whole Carnet with its relay and its folder of short messages. What was in the air when it died is given up, and told by another way.
 */
class KilledNoticesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data = Path.of(System.getProperty("carnet.home")).resolve("ear/target/killed-notices").toAbsolutePath().normalize();
    private final ExecutorService operator = Executors.newSingleThreadExecutor();
    private CarnetServer server;

    @BeforeEach
    void a_school_where_everybody_is_missing() throws Exception {
        server = CarnetServer.prepareFresh(ServerOptions.onFreePorts(data).startingAt(SchoolMonday.day().atTime(10, 20)));
        server.startAll(System.err::println);
        NationalFiles files = NationalFiles.write(data.resolve("files"), 1, 400, SchoolMonday.day().getYear(), 7);
        server.run("establishments-import", Map.of("file", files.directory().toString()));
        server.run("siecle-import", Map.of("dir", files.siecle().toString(), "mode", "apply"));
        change("update guardian set email = 'parent' || id || '@familles.invalid', accepts_sms = true, phone_mobile = '0639981704'");
        change("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, origin)
                select nextval('absence_seq'), %d, e.academy, p.establishment_id, p.id, timestamp '%s 08:00' at time zone 'Europe/Paris',
                       timestamp '%s 16:00' at time zone 'Europe/Paris', 'UNKNOWN', timestamp '%s 08:05' at time zone 'Europe/Paris', 0, 'ROLL'
                  from pupil p join establishment e on e.id = p.establishment_id
                 where not exists (select from guardianship a join guardianship b on b.guardian_id = a.guardian_id
                                    where a.pupil_id = p.id and b.pupil_id < p.id)"""
                .formatted(SchoolMonday.day().getYear(), SchoolMonday.day(), SchoolMonday.day(), SchoolMonday.day()));
        // far more than twenty people: held at first, and here confirmed at once
        server.run("notices", Map.of());
        assertTrue(one("select count(*) from notice where state = 'HELD'") > 300);
        assertEquals(List.of(), mails());
        change("update notice set state = 'PLANNED', confirmed_at = now() where state = 'HELD'");
    }

    @AfterEach
    void stop() {
        operator.shutdownNow();
        server.close();
    }

    @Test
    void nobody_gets_a_message_twice() throws Exception {
        Future<?> run = operator.submit(() -> server.run("notices", Map.of()));
        Instant end = Instant.now().plus(PATIENCE);
        while (mails().size() < 40 && !run.isDone()) {
            assertTrue(Instant.now().isBefore(end), "no message left");
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertFalse(run.isDone(), "everything had left before the server could be killed");
        liberty().destroyForcibly();
        server.close();
        run.cancel(true);
        server = CarnetServer.start(server.options(), System.err::println);

        server.run("notices", Map.of());

        List<String> recipients = mails();
        assertEquals(recipients.stream().distinct().count(), recipients.size(), "a family was written to twice");
        long inTheAir = one("select count(*) from notice where channel = 'MAIL' and taken_at is not null and sent_at is null");
        assertTrue(inTheAir <= 1, "only one message can be in the air");
        assertEquals(one("select count(*) from notice where channel = 'MAIL' and sent_at is not null") + inTheAir,
                one("select count(*) from notice where channel = 'MAIL' and taken_at is not null"));
    }

    /** To whom a mail arrived; each address belongs to one guardian, who has one pupil missing. */
    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(server.folder().mail())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".eml"))
                    .map(name -> name.replaceAll("^\\d+-\\d+-\\d+-\\d+-", "")).toList();
        }
    }

    private static ProcessHandle liberty() {
        return ProcessHandle.current().descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("ws-server.jar")
                        && process.info().commandLine().orElse("").endsWith(" carnet"))
                .findFirst().orElseThrow();
    }

    private long one(String sql) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
