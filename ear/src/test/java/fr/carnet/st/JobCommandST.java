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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator, or a scheduler, starts jobs from the command line and believes the exit code. */
@Story
class JobCommandST {

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
