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
 * The server dies in the middle of a morning's messages, or of the news that families asked for, and is started again: nobody gets the same twice.
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
        assertEquals(List.of(), mails("parent"));
        change("update notice set state = 'PLANNED', confirmed_at = now() where state = 'HELD'");
    }

    @AfterEach
    void stop() {
        operator.shutdownNow();
        server.close();
    }

    @Test
    void nobody_gets_a_message_twice() throws Exception {
        killAmid("notices", "parent");

        server.run("notices", Map.of());

        List<String> recipients = mails("parent");
        assertEquals(recipients.stream().distinct().count(), recipients.size(), "a family was written to twice");
        long inTheAir = one("select count(*) from notice where channel = 'MAIL' and taken_at is not null and sent_at is null");
        assertTrue(inTheAir <= 1, "only one message can be in the air");
        assertEquals(one("select count(*) from notice where channel = 'MAIL' and sent_at is not null") + inTheAir,
                one("select count(*) from notice where channel = 'MAIL' and taken_at is not null"));
    }

    @Test
    void nobody_is_told_the_same_news_twice() throws Exception {
        everybodyWantsNews();
        killAmid("family-news", "news");

        server.run("family-news", Map.of());

        List<String> recipients = mails("news");
        assertEquals(recipients.stream().distinct().count(), recipients.size(), "somebody was written to twice");
        long inTheAir = one("select count(*) from news_mail where sent_at is null");
        assertTrue(inTheAir <= 1, "only one mail can be in the air");
        assertEquals(one("select count(*) from account_address"), one("select count(*) from news_mail"), "everybody was written to");
        assertTrue(recipients.size() >= one("select count(*) from news_mail where sent_at is not null"));
    }

    /** Each guardian of a missing pupil has an account, a proved address, and wants to know of absences at once; the school is open. */
    private void everybodyWantsNews() throws SQLException {
        change("""
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                select nextval('service_opening_seq'), id, %d, 'CARNET', now(), 0 from establishment""".formatted(SchoolMonday.day().getYear()));
        change("""
                insert into account (id, login, password_hash, status, created_at)
                select 1000000 + g.id, 'news.' || g.id, 'x', 'ACTIVE', now() from guardian g
                 where exists (select from legal_link l join absence a on a.pupil_id = l.pupil_id where l.guardian_id = g.id)""");
        change("""
                insert into persona (id, account_id, role, establishment_id, guardian_id)
                select nextval('persona_seq'), 1000000 + g.id, 'GUARDIAN', g.establishment_id, g.id from guardian g join account a on a.id = 1000000 + g.id""");
        change("insert into account_address (account_id, address, verified_at) select id, 'news' || id || '@familles.invalid', now() from account where id > 1000000");
        change("insert into news_choice (account_id, kind, pace, since) select id, 'ABSENCE', 'AT_ONCE', timestamp '%s 07:00' at time zone 'Europe/Paris' from account where id > 1000000"
                .formatted(SchoolMonday.day()));
        change("insert into news_mark (until) values (timestamp '%s 08:00' at time zone 'Europe/Paris') on conflict (one) do update set until = excluded.until"
                .formatted(SchoolMonday.day()));
        change("""
                insert into absence_change (id, school_year, academy, establishment_id, absence_id, pupil_id, what, starts_at, ends_at, changed_at, changed_by)
                select nextval('absence_change_seq'), school_year, academy, establishment_id, id, pupil_id, 'RECORDED', starts_at, ends_at, recorded_at, 0
                  from absence""");
    }

    /** Kills the server once some forty mails have left, and starts it again. */
    private void killAmid(String job, String addressee) throws Exception {
        Future<?> run = operator.submit(() -> server.run(job, Map.of()));
        Instant end = Instant.now().plus(PATIENCE);
        while (mails(addressee).size() < 40 && !run.isDone()) {
            assertTrue(Instant.now().isBefore(end), "no message left");
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertFalse(run.isDone(), "everything had left before the server could be killed");
        liberty().destroyForcibly();
        server.close();
        run.cancel(true);
        server = CarnetServer.start(server.options(), System.err::println);
    }

    /** To whom a mail arrived; each address belongs to one guardian, who has one pupil missing. */
    private List<String> mails(String addressee) throws IOException {
        try (Stream<Path> files = Files.list(server.folder().mail())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".eml"))
                    .map(name -> name.replaceAll("^\\d+-\\d+-\\d+-\\d+-", "")).filter(name -> name.startsWith(addressee)).toList();
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
