package fr.carnet.it;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.ServerFolder;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database and the server folder of the container tests, for the time of one test run.
 *
 * <p>The server is Arquillian's to start and stop; the configuration is the one of production with
 * {@code overrides.xml} of the tests on top.
 */
public class ContainerSession implements LauncherSessionListener {

    private final String superuser = UUID.randomUUID().toString();
    private CarnetServer database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path target = Path.of(System.getProperty("carnet.home")).resolve("ear/target").toAbsolutePath().normalize();
        try {
            Path data = target.resolve("it");
            database = CarnetServer.prepareFresh(
                    ServerOptions.onFreePorts(data).startingAt(SchoolMonday.day().atTime(10, 20)));
            database.startDatabaseAndMigrate(System.err::println);
            createSuperuser();
            // Arquillian takes any server of this machine with the same name for its own
            ServerFolder folder = new ServerFolder(data.resolve("liberty"), "it" + ProcessHandle.current().pid());
            layOut(folder);
            System.setProperty("it.wlp", target.resolve("liberty/wlp").toString());
            System.setProperty("it.usr", folder.users().toString());
            System.setProperty("it.server", folder.name());
            System.setProperty("it.http.port", Integer.toString(database.options().httpPort()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        database.close();
    }

    private void layOut(ServerFolder folder) throws IOException {
        folder.install();
        // each test brings its own application, deployed by Arquillian
        Files.writeString(folder.server().resolve("includes/application.xml"), "<server/>\n");
        Path overrides = Files.createDirectories(folder.server().resolve("configDropins/overrides"));
        Files.writeString(overrides.resolve("tests.xml"), template().replace("<!-- variables -->", variables()));
    }

    private String variables() {
        return database.settings().entrySet().stream().map(ContainerSession::variable).collect(Collectors.joining())
                + variable(Map.entry("IT_SUPERUSER_PASSWORD", superuser));
    }

    /** A role that no policy binds, for {@link SchoolFixture}; it dies with the database of the tests. */
    private void createSuperuser() {
        try (Connection connection = database.database().connectAsSuperuser(); Statement role = connection.createStatement()) {
            role.execute("create role carnet_tests login superuser password '" + superuser + "'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Environment names are upper case with underscores, configuration names lower case with dots. */
    private static String variable(Map.Entry<String, String> setting) {
        return "  <variable name=\"%s\" value=\"%s\"/>\n".formatted(
                setting.getKey().toLowerCase(Locale.ROOT).replace('_', '.'), setting.getValue());
    }

    private static String template() throws IOException {
        try (InputStream in = ContainerSession.class.getResourceAsStream("/overrides.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
