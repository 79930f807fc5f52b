package fr.carnet.bench;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.ServerOptions;
import fr.carnet.local.synthetic.NationalFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code carnet bench import}: the import of many schools against the least that this machine must do for it.
 *
 * <p>The same files are imported twice, as the secretaries' next export mostly is the last one again.
 */
@Command(name = "import", description = "Mesure l’import de SIECLE.", mixinStandardHelpOptions = true)
final class ImportBench extends Measurement {

    private static final long SEED = 2016;
    private static final int MOST_SCHOOLS = 8_000;
    private static final int MOST_PUPILS = 4_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--schools", paramLabel = "N", defaultValue = "100",
            description = "Nombre d’établissements (par défaut : ${DEFAULT-VALUE}).")
    private int schools;

    @Option(names = "--pupils", paramLabel = "N", defaultValue = "600",
            description = "Élèves de chaque établissement (par défaut : ${DEFAULT-VALUE}).")
    private int pupils;

    @Override
    Figures measure(Cleanup cleanup) throws IOException, InterruptedException, SQLException {
        if (schools < 1 || schools > MOST_SCHOOLS || pupils < 1 || pupils > MOST_PUPILS) {
            throw new ParameterException(spec.commandLine(), "Il faut de 1 à %d établissements et de 1 à %d élèves."
                    .formatted(MOST_SCHOOLS, MOST_PUPILS));
        }
        Path folder = cleanup.later(TemporaryFolder.create()).path();
        NationalFiles files = NationalFiles.write(folder.resolve("files"), schools, pupils, schoolYear(), SEED);
        tell("Fichiers : %,d lignes, %,d Mo.", files.rows(), files.bytes() / 1_000_000);
        CarnetServer server = CarnetServer.start(ServerOptions.onFreePorts(folder.resolve("data")), this::tell);
        return measure(files, cleanup.later(server));
    }

    private ImportFigures measure(NationalFiles files, CarnetServer server)
            throws IOException, InterruptedException, SQLException {
        JobTimer timer = new JobTimer(server);
        timer.run("establishments-import", Map.of("file", files.directory().toString()));
        tell("Annuaire : %d établissements.", schools);
        Map<String, String> parameters = Map.of("dir", files.siecle().toString(), "mode", "apply");
        double ours = timer.run("siecle-import", parameters);
        tell("Première fois : %.2f s.", ours);
        double again = timer.run("siecle-import", parameters);
        tell("Seconde fois : %.2f s.", again);
        long heap = ServerHeap.peakMebibytes();
        double limit = new ImportLimit(BareTables.create(server.database()), schoolYear(), today())
                .seconds(files.siecle());
        try (Connection connection = server.database().connectAsSuperuser()) {
            return new ImportFigures(ours, limit, again, ImportedRows.count(connection), heap);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    /** The year that changes on 1 August, as for the schools. */
    private static int schoolYear() {
        LocalDate today = today();
        return today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() - 1 : today.getYear();
    }
}
