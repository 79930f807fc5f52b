package fr.carnet.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobReportTest {

    @Test
    void a_blocking_finding_makes_the_run_a_failure_however_it_is_spelt() {
        assertThat(report("""
                {"findings":[{"code":"F02","severity":"BLOCKING"}]}""").blocked()).isTrue();
        assertThat(report("""
                {"findings":[{"code":"F02","severity":"blocking"}]}""").blocked()).isTrue();
    }

    @Test
    void warnings_and_silence_do_not() {
        assertThat(report("""
                {"findings":[{"code":"E04","severity":"warning"}]}""").blocked()).isFalse();
        assertThat(report("{}").blocked()).isFalse();
    }

    @Test
    void totals_and_findings_are_told_in_french() {
        List<String> lines = ReportText.lines(report("""
                {"job":"siecle-import","status":"COMPLETED","mode":"plan",
                 "totals":{"pupils":{"read":3,"created":2,"refused":1}},
                 "findings":[{"code":"E01","severity":"blocking","uai":"0990001N","file":"e.xml","line":12,
                              "message":"Deux élèves ont le même identifiant."}]}"""));

        assertThat(lines).containsExactly(
                "siecle-import (plan) : COMPLETED",
                "  élèves          lus 3  créés 2  refusés 1",
                "  E01 bloquant [0990001N e.xml 12] — Deux élèves ont le même identifiant.");
    }

    @Test
    void of_many_warnings_a_few_examples_are_shown_and_of_blocking_ones_all() {
        JsonArray findings = Json.createArrayBuilder()
                .addAll(times(9, "E04", "warning")).addAll(times(9, "E01", "blocking")).build();

        List<String> lines = ReportText.lines(new JobReport(
                Json.createObjectBuilder().add("job", "j").add("status", "COMPLETED").add("findings", findings).build()));

        assertThat(lines).filteredOn(line -> line.startsWith("  E04 attention")).hasSize(5);
        assertThat(lines).contains("  E04 … et 4 autres : --json les donne tous");
        assertThat(lines).filteredOn(line -> line.startsWith("  E01 bloquant")).hasSize(9);
    }

    @Test
    void a_line_of_progress_tells_the_latest_step_and_its_parts() {
        JsonArray steps = array("""
                [{"stepExecutionId":1,"stepName":"open-files","partitions":[]},
                 {"stepExecutionId":2,"stepName":"load-schools",
                  "partitions":[{"batchStatus":"COMPLETED"},{"batchStatus":"COMPLETED"},{"batchStatus":"STARTED"}]},
                 {"_links":[]}]""");

        assertThat(StepLine.of(steps)).isEqualTo("load-schools : 2 parties faites");
        assertThat(StepLine.of(array("[]"))).isEqualTo("en attente…");
    }

    private static JsonArrayBuilder times(int count, String code, String severity) {
        var findings = Json.createArrayBuilder();
        for (int i = 0; i < count; i++) {
            findings.add(Json.createObjectBuilder().add("code", code).add("severity", severity).add("message", "m"));
        }
        return findings;
    }

    private static JobReport report(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        return new JobReport(object);
    }

    private static JsonArray array(String json) {
        return Json.createReader(new StringReader(json)).readArray();
    }
}
