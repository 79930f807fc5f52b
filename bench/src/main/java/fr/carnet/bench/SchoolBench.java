package fr.carnet.bench;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;
import fr.carnet.local.synthetic.NationalFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code carnet bench school}: the pages of a school’s morning, each asked by eight people at once, on the machine that also serves
 * them and its database.
 *
 * <p>Four schools of the same size, a timetable, the rolls and the events since September; it is Monday, twenty past ten.
 */
@Command(name = "school", description = "Mesure les pages de la vie scolaire.", mixinStandardHelpOptions = true)
final class SchoolBench extends Measurement {

    private static final int SCHOOLS = 4;
    private static final long SEED = 2017;
    private static final LocalDateTime MOMENT = SchoolMonday.day().atTime(10, 20);

    @Option(names = "--pupils", paramLabel = "N", defaultValue = "1500",
            description = "Élèves de chaque établissement (par défaut : ${DEFAULT-VALUE}).")
    private int pupils;

    @Option(names = "--events", paramLabel = "N", defaultValue = "60000",
            description = "Faits de chaque établissement (par défaut : ${DEFAULT-VALUE}).")
    private int events;

    @Option(names = "--users", paramLabel = "N", defaultValue = "8", description = "Personnes à la fois (par défaut : ${DEFAULT-VALUE}).")
    private int users;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "15",
            description = "Durée de chaque mesure (par défaut : ${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    Figures measure(Cleanup cleanup) throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        Path folder = cleanup.later(TemporaryFolder.create()).path();
        NationalFiles files = NationalFiles.write(folder.resolve("files"), SCHOOLS, pupils, SchoolMonday.day().getYear(), SEED);
        CarnetServer server = cleanup.later(CarnetServer.start(
                ServerOptions.onFreePorts(folder.resolve("data")).startingAt(MOMENT), this::tell));
        server.run("establishments-import", Map.of("file", files.directory().toString()));
        server.run("siecle-import", Map.of("dir", files.siecle().toString(), "mode", "apply"));
        SchoolYearRows rows = new SchoolYearRows(server.database());
        rows.write(events, MOMENT);
        server.run("half-day-recount", Map.of("mode", "apply"));
        tell("%,d faits dans chacun des %d établissements de %,d élèves.", events, SCHOOLS, pupils);
        return pages(server, rows.schoolLogins());
    }

    private SchoolFigures pages(CarnetServer server, SchoolYearRows.Logins logins)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        List<SchoolFigures.Page> measured = new ArrayList<>();
        measured.add(page(server, "board", logins.cpe(), new Way("/schoollife/board")));
        measured.add(page(server, "pupil", logins.cpe(), new Way("/schoollife/board", "href=\"([^\"]*/people/pupil\\?id=[^\"]*)\"")));
        measured.add(page(server, "roll-call", logins.teachers(), new Way("/schoollife/rolls", "(?s)is-running.*?href=\"([^\"]*/schoollife/roll-call\\?[^\"]*)\"")));
        return new SchoolFigures(users, measured);
    }

    private SchoolFigures.Page page(CarnetServer server, String name, List<String> logins, Way way)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        List<Reader> readers = new ArrayList<>();
        for (String login : logins.subList(0, users)) {
            readers.add(Reader.signedIn(server, login, SchoolYearRows.PASSWORD, way));
        }
        PageLoad load = new PageLoad(readers);
        load.warm();
        Duration before = ServerProcess.processorTime();
        PageLoad.Answers answers = load.during(Duration.ofSeconds(seconds));
        Duration spent = ServerProcess.processorTime().minus(before);
        int sql = server.database().statementsDuring(readers.get(0)::read).size();
        tell("%s : %,d réponses de %,d signes, %.1f ms de processeur chacune.", name, answers.count(), readers.get(0).size(),
                spent.toNanos() / 1e6 / answers.count());
        return new SchoolFigures.Page(name, answers.perSecond(), answers.percentile(50), answers.percentile(95), sql);
    }
}
