package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.local.Carnet;
import fr.carnet.local.synthetic.DemoFiles;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator, or a scheduler, starts jobs from the command line and believes the exit code. */
@Story
class JobCommandST {

    private static final String HALF_DAYS_OF_2019 = "select count(*) from half_day where school_year = 2019";

    @TempDir
    private Path dir;

    @Test
    void a_job_that_completes_exits_with_0_and_prints_one_json_object(Service service) throws IOException {
        DemoFiles.write(dir, 2026, 7);

        Answer answer = job(service, "establishments-import", "file=" + dir.resolve("establishments.csv"), "--json");

        assertThat(answer.code()).isZero();
        JsonObject report = Json.createReader(new StringReader(answer.out())).readObject();
        assertThat(report.getString("job")).isEqualTo("establishments-import");
        assertThat(report.getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void a_blocking_finding_exits_with_1_and_is_told_in_french(Service service) {
        Answer answer = job(service, "siecle-import", "dir=" + dir.resolve("nowhere"), "mode=plan");

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).contains("bloquant");
    }

    @Test
    void a_school_that_is_not_in_the_directory_is_refused_whole(Service service) throws IOException {
        Path school = Files.createDirectories(dir.resolve("unknown"));
        Files.writeString(school.resolve("eleves.xml"), """
                <?xml version="1.0" encoding="ISO-8859-15"?>
                <BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>0991234U</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE>
                </PARAMETRES><DONNEES><ELEVES/></DONNEES></BEE_ELEVES>
                """, StandardCharsets.ISO_8859_1);

        assertThat(job(service, "siecle-import", "dir=" + school, "mode=apply").code()).isEqualTo(1);
    }

    @Test
    void the_calendar_is_planned_then_applied_and_the_same_file_changes_nothing(Service service) throws Exception {
        String file = "file=" + calendar("Zone A", "2031-02-08", "2031-02-24");
        String days = "select count(*) from closed_day where calendar = 'A' and kind = 'VACATION' and extract(year from day) = 2031";

        Answer plan = job(service, "calendar-import", file, "mode=plan");
        assertThat(plan.code()).isZero();
        assertThat(plan.out()).contains("jours", "créés 30");
        assertThat(count(service, days)).as("a rehearsal writes nothing").isZero();

        assertThat(job(service, "calendar-import", file).code()).isZero();
        assertThat(count(service, days)).isEqualTo(15);
        assertThat(job(service, "calendar-import", file).out()).contains("inchangés 30", "créés 0");
    }

    @Test
    void a_calendar_that_is_missing_or_another_file_is_refused_whole(Service service) throws IOException {
        Path other = Files.writeString(dir.resolve("annuaire.csv"), "uai;name;kind\n");

        for (String file : new String[] {"file=" + dir.resolve("nowhere.csv"), "file=" + other}) {
            for (String mode : new String[] {"mode=plan", "mode=apply"}) {
                Answer answer = job(service, "calendar-import", file, mode);
                assertThat(answer.code()).as(file).isEqualTo(1);
                assertThat(answer.out()).contains("bloquant");
            }
        }
        assertThat(job(service, "calendar-import").out()).contains("Indiquez le fichier du calendrier");
    }

    @Test
    void a_line_of_a_calendar_that_is_backwards_or_of_an_unknown_zone_is_told_and_left(Service service) throws Exception {
        Path file = calendar("Zone B", "2032-02-07", "2032-02-23");
        Files.writeString(file, line("Zone B", "2032-04-26", "2032-04-10") + line("Zone Z", "2032-04-10", "2032-04-26"), StandardOpenOption.APPEND);

        Answer answer = job(service, "calendar-import", "file=" + file);

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("La reprise des cours n’est pas après le début des vacances", "«\u00a0Zone Z\u00a0» n’est pas servi");
        assertThat(count(service, "select count(*) from closed_day where calendar = 'B' and kind = 'VACATION' and extract(year from day) = 2032"))
                .isEqualTo(15);
    }

    @Test
    void the_year_that_is_over_is_counted_then_erased_and_the_running_one_refused_TS_060_TS_063(Service service) throws Exception {
        try (Connection owner = service.server().database().connectAsSuperuser(); Statement statement = owner.createStatement()) {
            statement.execute("select open_school_life(2019, academy) from establishment");
            statement.execute("""
                    insert into half_day (school_year, academy, establishment_id, pupil_id, day, half, missed_minutes, excused, awaiting)
                    select 2019, academy, id, 1, '2019-11-04', 'AM', 60, false, true from establishment""");
        }
        String running = "select count(*) from half_day where school_year = 2026";
        long kept = count(service, running);
        long due = count(service, HALF_DAYS_OF_2019);
        assertThat(due).isPositive();

        Answer plan = job(service, "year-end-purge", "year=2019", "--json");
        assertThat(plan.code()).as(plan.out()).isZero();
        assertThat(halfDays(plan, "due")).isEqualTo(due);
        assertThat(count(service, HALF_DAYS_OF_2019)).as("a plan erases nothing").isEqualTo(due);

        Answer applied = job(service, "year-end-purge", "year=2019", "mode=apply", "--json");
        assertThat(applied.code()).as(applied.out()).isZero();
        assertThat(halfDays(applied, "erased")).isEqualTo(due);
        assertThat(applied.out()).contains("empreinte SHA-256");
        assertThat(count(service, HALF_DAYS_OF_2019)).isZero();
        assertThat(count(service, running)).isEqualTo(kept);

        Answer refused = job(service, "year-end-purge", "year=2098", "mode=apply");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("n’est pas finie");
    }

    private static int halfDays(Answer answer, String measure) {
        return Json.createReader(new StringReader(answer.out())).readObject().getJsonObject("totals").getJsonObject("half_day").getInt(measure);
    }

    private Path calendar(String zone, String start, String end) throws IOException {
        return Files.writeString(dir.resolve("calendrier.csv"),
                "description;population;start_date;end_date;location;zones;annee_scolaire\n" + line(zone, start, end));
    }

    private static String line(String zone, String start, String end) {
        return "Vacances;-;%s;%s;Fictive;%s;2030-2031\n".formatted(start, end, zone);
    }

    private static long count(Service service, String sql) throws SQLException {
        try (Connection owner = service.server().database().connectAsSuperuser(); Statement statement = owner.createStatement();
             ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void a_job_that_nobody_knows_exits_with_2(Service service) {
        assertThat(job(service, "no-such-job").code()).isEqualTo(2);
    }

    @Test
    void a_server_that_does_not_run_exits_with_2() {
        assertThat(run("job", "siecle-import", "--data", dir.toString()).code()).isEqualTo(2);
    }

    private record Answer(int code, String out) {
    }

    private static Answer job(Service service, String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "job";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = service.server().folder().root().toString();
        return run(all);
    }

    private static Answer run(String... words) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return new Answer(Carnet.run(words), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
