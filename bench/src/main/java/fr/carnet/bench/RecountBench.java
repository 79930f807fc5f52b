package fr.carnet.bench;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code carnet bench recount}: the half-days of many schools for a whole year, by the job, against the same count by one statement.
 *
 * <p>The two totals must be the same, or there is no figure.
 */
@Command(name = "recount", description = "Mesure le recompte des demi-journées.", mixinStandardHelpOptions = true)
final class RecountBench extends Measurement {

    private static final int PUPILS_OF_A_SCHOOL = 1_500;

    @Option(names = "--pupils", paramLabel = "N", defaultValue = "60000",
            description = "Élèves en tout (par défaut : ${DEFAULT-VALUE}).")
    private int pupils;

    @Override
    Figures measure(Cleanup cleanup) throws IOException, InterruptedException, SQLException {
        Path folder = cleanup.later(TemporaryFolder.create()).path();
        CarnetServer server = cleanup.later(CarnetServer.start(ServerOptions.onFreePorts(folder.resolve("data")), this::tell));
        int year = SchoolMonday.day().getYear();
        RecountRows rows = new RecountRows(server.database(), year);
        int schools = Math.max(1, (pupils + PUPILS_OF_A_SCHOOL - 1) / PUPILS_OF_A_SCHOOL);
        rows.write(schools, Math.max(1, pupils / schools));
        tell("%d établissements, %,d élèves.", schools, schools * (pupils / schools));
        JobTimer timer = new JobTimer(server);
        Map<String, String> parameters = Map.of("mode", "apply", "year", Integer.toString(year));
        double ours = timer.run("half-day-recount", parameters);
        tell("Première fois : %.2f s.", ours);
        RecountRows.Total written = rows.written();
        double again = timer.run("half-day-recount", parameters);
        tell("Seconde fois : %.2f s.", again);
        RecountRows.Measure limit = rows.limit();
        if (!limit.total().equals(written)) {
            throw new IllegalStateException("The job counted " + written + ", one statement " + limit.total());
        }
        return new RecountFigures(ours, limit.seconds(), again, written.halfDays());
    }
}
