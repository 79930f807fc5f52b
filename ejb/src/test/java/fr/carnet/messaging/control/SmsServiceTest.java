package fr.carnet.messaging.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The two gateways: a service over HTTP, spoken to for real, and the folder of a laptop. */
class SmsServiceTest {

    private final List<String> received = new ArrayList<>();
    private HttpServer service;
    private int status = 202;

    @BeforeEach
    void a_service() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/messages", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestHeaders().getFirst("Idempotency-Key")
                + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (status > 0) {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    @Test
    void a_message_is_posted_with_its_number_its_text_and_its_reference() {
        assertThat(send()).isEqualTo(Delivery.TAKEN);
        assertThat(received).containsExactly("Bearer secret notice-1 {\"to\":\"+33639981704\",\"text\":\"Vie scolaire. Inès\"}");
    }

    @ParameterizedTest
    @CsvSource({"200, TAKEN", "422, REFUSED", "404, REFUSED", "429, DOWN", "503, DOWN", "401, DOWN", "500, UNSURE", "504, UNSURE"})
    void what_the_service_answers_says_whether_the_message_may_be_sent_again(int answer, Delivery meaning) {
        status = answer;
        assertThat(send()).isEqualTo(meaning);
    }

    @Test
    void a_connection_cut_after_the_message_is_never_tried_again() {
        status = 0;
        assertThat(send()).isEqualTo(Delivery.UNSURE);
    }

    @Test
    void a_service_that_does_not_listen_has_taken_nothing() {
        service.stop(0);
        assertThat(send()).isEqualTo(Delivery.DOWN);
    }

    @Test
    void without_a_service_messages_are_files(@TempDir Path folder) throws IOException {
        assertThat(new SmsFolder(folder.resolve("sms")).send("+33639981704", "Vie scolaire. Inès", "notice-1")).isEqualTo(Delivery.TAKEN);
        assertThat(Files.readString(folder.resolve("sms/notice-1.txt"))).isEqualTo("+33639981704\nVie scolaire. Inès\n");
    }

    private Delivery send() {
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort() + "/messages");
        return new SmsService(address, "secret").send("+33639981704", "Vie scolaire. Inès", "notice-1");
    }
}
