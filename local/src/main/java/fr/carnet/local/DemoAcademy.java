package fr.carnet.local;

import fr.carnet.local.synthetic.DemoCast;
import fr.carnet.local.synthetic.DemoFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The demo académie, loaded once by the same jobs as in production.
 *
 * <p>Jobs are idempotent: a start that was cut short loads again what it had begun, and changes nothing twice.
 */
final class DemoAcademy {

    private static final long SEED = 2015;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CarnetServer server;
    private final Path folder;

    DemoAcademy(CarnetServer server) {
        this.server = server;
        this.folder = server.folder().demo();
    }

    void loadOnce(Consumer<String> progress) {
        Path loaded = folder.resolve("loaded");
        if (Files.exists(loaded)) {
            return;
        }
        progress.accept("Académie de démonstration…");
        try {
            Files.createDirectories(folder);
            DemoCast cast = DemoFiles.write(folder, schoolYear(), LocalDate.now(PARIS), SEED);
            run("establishments-import", Map.of("file", folder.resolve("establishments.csv").toString()));
            run("siecle-import", Map.of("dir", folder.resolve("siecle").toString(), "mode", "apply"));
            run("sts-import", Map.of("dir", folder.resolve("sts").toString(), "mode", "apply"));
            run("timetable-import", Map.of("dir", folder.resolve("timetables").toString(), "mode", "apply"));
            new DemoAccounts(server).create(cast);
            Files.createFile(loaded);
        } catch (IOException failure) {
            throw new CannotStart("L’académie de démonstration n’a pas pu être chargée : " + failure.getMessage(),
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Children.Stopping();
        }
    }

    private void run(String job, Map<String, String> parameters) throws IOException, InterruptedException {
        JobReport report = server.run(job, parameters);
        if (report.blocked()) {
            throw new CannotStart("Le traitement « " + job + " » a refusé les fichiers de démonstration :\n"
                    + String.join("\n", ReportText.lines(report)));
        }
    }

    /** The year that changes on 1 August, as for the schools. */
    static int schoolYear() {
        LocalDate today = LocalDate.now(PARIS);
        return today.getMonth().compareTo(Month.AUGUST) < 0 ? today.getYear() - 1 : today.getYear();
    }
}
