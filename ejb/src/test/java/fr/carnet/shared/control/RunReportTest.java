package fr.carnet.shared.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.RunUnknown;
import fr.carnet.shared.entity.Severity;
import fr.carnet.shared.entity.Tally;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

class RunReportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final RunLedger ledger = new RunLedger();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabase.get().connect();
        ledger.open(connection, 7, 70, "siecle-import", "apply", NOW);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void totals_are_the_sum_of_the_schools() throws SQLException {
        ledger.school(connection, 7, "0990001N", "IMPORTED", pupils(3, 2), List.of());
        ledger.school(connection, 7, "0990002P", "IMPORTED", pupils(5, 1), List.of());

        JsonObject report = report(70);

        assertThat(report.getJsonObject("totals")).hasToString("{\"pupils\":{\"read\":8,\"created\":3}}");
        assertThat(report.getJsonArray("schools").getJsonObject(1)).hasToString(
                "{\"uai\":\"0990002P\",\"status\":\"IMPORTED\",\"totals\":{\"pupils\":{\"read\":5,\"created\":1}}}");
    }

    @Test
    void a_finding_keeps_its_place_and_says_what_to_do() throws SQLException {
        ledger.findings(connection, 7, List.of(
                new Finding("E04", Severity.WARNING, "0990001N", "eleves.xml", 12, "Élève 700103 sans division."),
                new Finding("F02", Severity.BLOCKING, null, "vide.xml", null, "Fichier illisible.")));

        assertThat(report(70).getJsonArray("findings")).hasToString("["
                + "{\"code\":\"F02\",\"severity\":\"BLOCKING\",\"uai\":null,\"file\":\"vide.xml\",\"line\":null,"
                + "\"message\":\"Fichier illisible.\"},"
                + "{\"code\":\"E04\",\"severity\":\"WARNING\",\"uai\":\"0990001N\",\"file\":\"eleves.xml\",\"line\":12,"
                + "\"message\":\"Élève 700103 sans division.\"}]");
        assertThat(ledger.isBlocked(connection, 7)).isTrue();
    }

    @Test
    void a_restart_continues_the_report_of_the_same_run() throws SQLException {
        ledger.school(connection, 7, "0990001N", "FAILED", new Tally(), List.of(
                new Finding("X01", Severity.ERROR, "0990001N", null, null, "Panne : à reprendre.")));
        ledger.close(connection, 7, "FAILED", NOW);
        ledger.open(connection, 7, 71, "siecle-import", "apply", NOW);
        ledger.school(connection, 7, "0990001N", "IMPORTED", pupils(3, 3), List.of());

        assertThat(report(71).getString("status")).isEqualTo("STARTED");
        assertThat(report(70)).isEqualTo(report(71));
        assertThat(report(71).getJsonArray("findings")).isEmpty();
        assertThat(ledger.statusOf(connection, 7, "0990001N")).contains("IMPORTED");
        assertThat(ledger.hasFailed(connection, 7)).isFalse();
    }

    @Test
    void a_school_without_any_count_stands_in_the_report() throws SQLException {
        ledger.school(connection, 7, "0990001N", "REFUSED", new Tally(), List.of());

        assertThat(report(70).getJsonArray("schools")).hasToString(
                "[{\"uai\":\"0990001N\",\"status\":\"REFUSED\",\"totals\":{}}]");
    }

    @Test
    void a_run_that_found_nothing_to_count_says_zero() throws SQLException {
        ledger.willCount(connection, 7, pupils(0, 0));
        ledger.school(connection, 7, "0990001N", "FAILED", new Tally(), List.of());

        JsonObject report = report(70);

        assertThat(report.getJsonObject("totals")).hasToString("{\"pupils\":{\"read\":0,\"created\":0}}");
        assertThat(report.getJsonArray("schools").getJsonObject(0).getJsonObject("totals")).isEqualTo(report.getJsonObject("totals"));
    }

    @Test
    void an_unknown_run_is_refused() {
        assertThatThrownBy(() -> report(999)).isInstanceOf(RunUnknown.class);
    }

    private JsonObject report(long execution) throws SQLException {
        StringWriter out = new StringWriter();
        new RunReport().write(connection, execution, out);
        return Json.createReader(new StringReader(out.toString())).readObject();
    }

    private static Tally pupils(int read, int created) {
        return new Tally().add("pupils", "read", read).add("pupils", "created", created);
    }
}
