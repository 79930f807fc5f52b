package fr.carnet.messaging.control;

import jakarta.json.Json;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Hands messages to a service over HTTP: {@code POST} of {@code {"to", "text"}} with the reference as {@code Idempotency-Key}.
 *
 * <p>Only what the service says before it takes the message is certain: a refused connection, or 429 and 503. Any other silence may hide
 * a message on its way.
 */
final class SmsService implements SmsGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI service;
    private final String token;

    SmsService(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    @Override
    public Delivery send(String number, String text, String reference) {
        String message = Json.createObjectBuilder().add("to", number).add("text", text).build().toString();
        HttpRequest request = HttpRequest.newBuilder(service).timeout(PATIENCE)
                .header("Content-Type", "application/json").header("Authorization", "Bearer " + token).header("Idempotency-Key", reference)
                .POST(HttpRequest.BodyPublishers.ofString(message, StandardCharsets.UTF_8)).build();
        try {
            return meaning(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (ConnectException | HttpConnectTimeoutException closed) {
            return Delivery.DOWN;
        } catch (IOException cut) {
            return Delivery.UNSURE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Delivery.UNSURE;
        }
    }

    private static Delivery meaning(int status) {
        if (status / 100 == 2) {
            return Delivery.TAKEN;
        }
        return switch (status) {
            case 400, 404, 410, 422 -> Delivery.REFUSED;
            case 401, 403, 429, 503 -> Delivery.DOWN;
            default -> Delivery.UNSURE;
        };
    }
}
