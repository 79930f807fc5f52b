package fr.carnet.bench;

import fr.carnet.local.CarnetServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with cookies of his or her own, signed in or not, who reads one page again and again. */
final class Reader {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");

    private static final Pattern NAMED = Pattern.compile("<(?:link|script|img)[^>]*? (?:href|src)=\"(/[^\"]+)\"");

    private final HttpClient client;
    private final URI server;
    private URI page;
    private int size;

    private Reader(HttpClient client, URI server) {
        this.client = client;
        this.server = server;
    }

    static Reader signedIn(CarnetServer server, String login, String password, Way way)
            throws IOException, InterruptedException, GeneralSecurityException {
        Reader reader = stranger(server);
        reader.signIn(login, password);
        return reader.comingTo(way);
    }

    /** Somebody whom the server does not know. */
    static Reader passingBy(CarnetServer server, Way way) throws IOException, InterruptedException, GeneralSecurityException {
        return stranger(server).comingTo(way);
    }

    private static Reader stranger(CarnetServer server) throws IOException, GeneralSecurityException {
        HttpClient client = HttpClient.newBuilder().sslContext(server.tls()).cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(Duration.ofSeconds(10)).build();
        return new Reader(client, URI.create(server.url()));
    }

    private Reader comingTo(Way way) throws IOException, InterruptedException {
        page = server.resolve(way.from());
        if (way.link() != null) {
            page = page.resolve(way.in(get()));
        }
        read();
        return this;
    }

    /** Reads the page; anything but the page itself fails the measurement. */
    void read() throws IOException, InterruptedException {
        size = get().length();
    }

    /** Letters of the last answer. */
    int size() {
        return size;
    }

    /** What a browser asks for the page: its own bytes, then those of each thing that its text names. */
    List<Integer> weights() throws IOException, InterruptedException {
        String text = get();
        List<Integer> weights = new ArrayList<>(List.of(bytes(text)));
        for (String path : NAMED.matcher(text).results().map(named -> named.group(1)).distinct().toList()) {
            weights.add(bytes(send(HttpRequest.newBuilder(server.resolve(path)).GET()).body()));
        }
        return weights;
    }

    /** How often a piece of text stands in the page. */
    int times(String piece) throws IOException, InterruptedException {
        return get().split(Pattern.quote(piece), -1).length - 1;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String get() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(page).GET());
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals(page.getPath())) {
            throw new IllegalStateException(page + " answered " + answer.statusCode() + " at " + answer.uri());
        }
        return answer.body();
    }

    private void signIn(String login, String password) throws IOException, InterruptedException {
        URI form = server.resolve("/sign-in");
        String text = send(HttpRequest.newBuilder(form).GET()).body();
        String fields = Stream.concat(
                HIDDEN.matcher(text).results().map((MatchResult hidden) -> field(hidden.group(1), hidden.group(2))),
                Stream.of(field("form:login", login), field("form:password", password), field("form:go", "")))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        if (answer.uri().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException("The server did not let " + login + " in");
        }
    }

    /** Waits a minute at most, outside the client: the client's own timer outlives a redirection and closes a connection that serves another request. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("No whole answer within a minute", e);
        }
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
