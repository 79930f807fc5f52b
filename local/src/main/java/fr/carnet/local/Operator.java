package fr.carnet.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The technical user that starts jobs, speaking to one server over TLS.
 *
 * <p>The server's self-signed certificate is trusted because it lies in the data folder, not because it is presented.
 */
public final class Operator {

    static final String NAME = "operator";

    private final URI server;
    private final String authorization;
    private final HttpClient client;

    private Operator(URI server, String password, SSLContext tls) {
        this.server = server;
        this.authorization = "Basic " + Base64.getEncoder()
                .encodeToString((NAME + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.client = HttpClient.newBuilder().sslContext(tls).connectTimeout(Duration.ofSeconds(10)).build();
    }

    static Operator of(DataFolder folder, ServerFile server) {
        try {
            Secrets secrets = Secrets.read(folder);
            String password = System.getenv().getOrDefault("CARNET_OPERATOR_PASSWORD", secrets.operator());
            return new Operator(URI.create("https://localhost:" + server.httpsPort() + "/"), password,
                    pinned(LibertyServer.keystore(folder), secrets.keystore()));
        } catch (IOException | GeneralSecurityException failure) {
            throw new CannotStart("Les secrets de " + folder.root() + " sont illisibles.", failure);
        }
    }

    /** The answer to a request, whatever its status. */
    public HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json; charset=UTF-8")
                .timeout(Duration.ofMinutes(2))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static SSLContext pinned(Path keystore, String password) throws IOException, GeneralSecurityException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            own.load(in, password.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (var alias : java.util.Collections.list(own.aliases())) {
            trusted.setCertificateEntry(alias, own.getCertificate(alias));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls;
    }
}
