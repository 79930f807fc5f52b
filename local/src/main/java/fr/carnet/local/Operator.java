package fr.carnet.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;

/**
 * The technical user that starts jobs, speaking to one server over TLS.
 *
 * <p>The server's self-signed certificate is trusted because it lies in the data folder, not because it is presented.
 */
public final class Operator {

    static final String NAME = "operator";

    private static final String PASSWORD = "CARNET_OPERATOR_PASSWORD";

    private final URI server;
    private final String authorization;
    private final HttpClient client;

    private Operator(URI server, String password, SSLContext tls) {
        this.server = server;
        this.authorization = "Basic " + Base64.getEncoder()
                .encodeToString((NAME + ":" + password).getBytes(StandardCharsets.UTF_8));
        this.client = HttpClient.newBuilder().sslContext(tls).connectTimeout(Duration.ofSeconds(10)).build();
    }

    /** Speaks to the server of a data folder, whose secrets and certificate lie there. */
    static Operator of(DataFolder folder, String host, int httpsPort) {
        try {
            Secrets secrets = Secrets.read(folder);
            String password = System.getenv().getOrDefault(PASSWORD, secrets.operator());
            return new Operator(at(host, httpsPort), password,
                    Tls.trustingOnly(folder.liberty().keystore(), secrets.keystore()));
        } catch (IOException | GeneralSecurityException failure) {
            throw new CannotStart("Les secrets de " + folder.root() + " sont illisibles.", failure);
        }
    }

    /** Speaks to a server of this machine of which only the port is known. */
    static Operator onThisMachine(int httpsPort) {
        String password = System.getenv(PASSWORD);
        if (password == null) {
            throw new CannotStart("Aucun Carnet connu sur le port " + httpsPort
                    + " : donnez son dossier avec --data, ou le mot de passe de l’opérateur dans " + PASSWORD + ".");
        }
        try {
            return new Operator(at("localhost", httpsPort), password, Tls.trustingLoopback());
        } catch (GeneralSecurityException failure) {
            throw new CannotStart("Java ne sait pas ouvrir de connexion chiffrée.", failure);
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

    private static URI at(String host, int httpsPort) {
        return URI.create("https://" + host + ":" + httpsPort + "/");
    }
}
