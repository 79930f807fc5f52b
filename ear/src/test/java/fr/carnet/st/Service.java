package fr.carnet.st;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The application as a newcomer starts it: database, mails and server, on ports of its own.
 *
 * <p>The demo académie is loaded by the first story that asks for one of its accounts.
 */
public final class Service implements AutoCloseable, ExtensionContext.Store.CloseableResource {

    private final CarnetServer server;

    private Service(CarnetServer server) {
        this.server = server;
    }

    static Service start() {
        Path data = target().resolve("st");
        CarnetServer server = CarnetServer.prepareFresh(ServerOptions.onFreePorts(data).startingAt(SchoolMonday.morning()));
        try {
            server.startAll(System.err::println);
            return new Service(server);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** For stories that start a server of their own, and stop it. */
    static Service around(CarnetServer own) {
        return new Service(own);
    }

    /** The address of a page, given by its path: {@code /family/home}. */
    public String page(String path) {
        return server.url().replaceAll("/$", "") + path;
    }

    /** What is around the pages: jobs, mails, letters, the database. */
    public CarnetServer server() {
        return server;
    }

    /** The first demo account of a role. */
    public JsonObject account(String role) {
        return accounts(role).get(0);
    }

    /** The demo accounts of a role, as {@code demo/accounts.json} tells them; at least one. */
    public List<JsonObject> accounts(String role) {
        server.loadDemo(System.err::println);
        Path accounts = server.folder().demo().resolve("accounts.json");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(accounts))) {
            List<JsonObject> found = reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(account -> role.equals(account.getString("role"))).toList();
            if (found.isEmpty()) {
                throw new AssertionError("No demo account has role " + role);
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path target() {
        return Path.of(System.getProperty("carnet.home")).resolve("ear/target").toAbsolutePath().normalize();
    }

    @Override
    public void close() {
        server.close();
    }
}
