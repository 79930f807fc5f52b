package fr.carnet.bench;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code carnet bench letters}: the activation letters of a school, from the order to the one PDF that is ready to print, by the job of
 * production; the limit is the same order when there is nothing left to send.
 *
 * <p>Two parents for each pupil, one envelope for both, nobody with an e-mail address.
 */
@Command(name = "letters", description = "Mesure les lettres d’activation.", mixinStandardHelpOptions = true)
final class LettersBench extends Measurement {

    private static final String SCHOOL = "0990001N";

    @Option(names = "--letters", paramLabel = "N", defaultValue = "1000", description = "Lettres (par défaut : ${DEFAULT-VALUE}).")
    private int letters;

    @Override
    Figures measure(Cleanup cleanup) throws IOException, InterruptedException, SQLException {
        Path folder = cleanup.later(TemporaryFolder.create()).path();
        CarnetServer server = cleanup.later(CarnetServer.start(ServerOptions.onFreePorts(folder.resolve("data")), this::tell));
        write(server);
        JobTimer timer = new JobTimer(server);
        Map<String, String> order = Map.of("uai", SCHOOL, "who", "guardians");
        double ours = timer.run("activation-codes", order);
        long bytes = paper(server.folder().letters());
        double nothing = timer.run("activation-codes", order);
        long codes = sent(server);
        if (codes != letters) {
            throw new IllegalStateException("Of " + letters + " codes, the job sent " + codes);
        }
        return new LettersFigures(letters, ours, nothing, bytes);
    }

    private void write(CarnetServer server) throws IOException, SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); Statement statement = connection.createStatement()) {
            statement.execute("select set_config('bench.pupils', '" + (letters + 1) / 2 + "', false), set_config('bench.letters', '" + letters + "', false)");
            statement.execute(new String(LettersBench.class.getResourceAsStream("letters.sql").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static long sent(CarnetServer server) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); Statement statement = connection.createStatement();
             var row = statement.executeQuery("select count(*) from activation_code where sent_at is not null and destroyed_at is null")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The size of the one file; there must be one. */
    private static long paper(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            if (all.size() != 1) {
                throw new IllegalStateException("One file of letters was expected, not " + all.size());
            }
            return Files.size(all.get(0));
        }
    }
}
