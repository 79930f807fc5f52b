package fr.carnet.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Open Liberty serving {@code carnet.ear} from a data folder of its own, with the configuration of production.
 *
 * <p>Liberty's own launcher leaves a process behind when it is killed; here Java is run directly, as a child.
 */
final class LibertyServer {

    /** Messages after which the application will not become ready, however long one waits. */
    private static final List<String> FATAL = List.of("CWWKZ0002E", "CWWKZ0004E", "CWWKZ0013E", "CWWKE0701E");

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final String mark;
    private final ServerFolder folder;
    private final Path log;
    private final Children children;
    private final ServerOptions options;

    LibertyServer(DataFolder data, Children children, ServerOptions options) {
        this.mark = Leftovers.mark(data);
        this.folder = data.liberty();
        this.log = data.logs().resolve("liberty.log");
        this.children = children;
        this.options = options;
    }

    /** Starts, with these settings in its environment, and comes back when the application answers. */
    void start(Map<String, String> settings) throws IOException, InterruptedException {
        folder.install();
        folder.installApplication();
        Files.createDirectories(log.getParent());
        ProcessBuilder command = new ProcessBuilder(command())
                .directory(folder.server().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = command.environment();
        environment.put("WLP_USER_DIR", folder.users().toString());
        environment.put("WLP_OUTPUT_DIR", folder.users().resolve("servers").toString());
        environment.putAll(settings);
        waitUntilReady(children.start(command, "TERM"));
    }

    private List<String> command() throws IOException {
        Path runtime = Checkout.find().runtime();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark);
        command.add("-javaagent:" + runtime.resolve("bin/tools/ws-javaagent.jar"));
        command.add("@" + runtime.resolve("lib/platform/java")
                .resolve(Runtime.version().feature() < 24 ? "java9.options" : "java24.options"));
        try (Stream<String> lines = Files.lines(folder.server().resolve("jvm.options"))) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(command::add);
        }
        command.addAll(List.of("-jar", runtime.resolve("bin/tools/ws-server.jar").toString(),
                folder.name()));
        return command;
    }

    private void waitUntilReady(Process process) throws InterruptedException, IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new CannotStart("Le serveur s’est arrêté en démarrant : voyez " + log + ".");
            }
            if (ready()) {
                return;
            }
            if (failed()) {
                throw new CannotStart("L’application n’a pas démarré : voyez " + log + ".");
            }
        }
        throw new CannotStart("Le serveur n’est pas prêt après " + PATIENCE.toMinutes() + " minutes : voyez " + log
                + ".");
    }

    private boolean ready() {
        try {
            HttpURLConnection health = (HttpURLConnection) URI
                    .create("http://" + options.name() + ":" + options.httpPort() + "/health/ready").toURL().openConnection();
            health.setConnectTimeout(2_000);
            health.setReadTimeout(5_000);
            return health.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean failed() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.anyMatch(line -> FATAL.stream().anyMatch(line::contains));
        }
    }
}
