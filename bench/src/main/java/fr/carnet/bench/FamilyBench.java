package fr.carnet.bench;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code carnet bench family}: the home of guardians of one, two and four children, against a bare Faces page that shows as many rows
 * from one query, on the same server, by turns.
 *
 * <p>The bare page signs nobody in, checks no right and keeps no journal: it is what the machine and Faces allow, not a page to have.
 */
@Command(name = "family", description = "Mesure la page d’accueil des familles.", mixinStandardHelpOptions = true)
final class FamilyBench extends Measurement {

    private static final LocalDateTime MOMENT = SchoolMonday.day().atTime(10, 20);
    private static final int TURNS = 4;


    @Option(names = "--guardians", paramLabel = "N", defaultValue = "20000", description = "Responsables (par défaut : ${DEFAULT-VALUE}).")
    private int guardians;

    @Option(names = "--events", paramLabel = "N", defaultValue = "400000", description = "Faits en tout (par défaut : ${DEFAULT-VALUE}).")
    private int events;

    @Option(names = "--users", paramLabel = "N", defaultValue = "8", description = "Personnes à la fois (par défaut : ${DEFAULT-VALUE}).")
    private int users;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "12",
            description = "Durée de chaque mesure (par défaut : ${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    Figures measure(Cleanup cleanup) throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        Path folder = cleanup.later(TemporaryFolder.create()).path();
        CarnetServer server = cleanup.later(CarnetServer.prepareFresh(ServerOptions.onFreePorts(folder.resolve("data")).startingAt(MOMENT)));
        BareWar.lay(server.folder().liberty());
        server.startAll(this::tell);
        FamilyRows rows = new FamilyRows(server.database());
        rows.write(guardians, events, MOMENT);
        tell("%,d responsables, %,d faits.", guardians, events);
        List<FamilyFigures.Home> homes = new ArrayList<>();
        for (int children : new int[] {1, 2, 4}) {
            homes.add(home(server, children, rows.parents(children, users)));
        }
        return new FamilyFigures(users, homes);
    }

    private FamilyFigures.Home home(CarnetServer server, int children, List<Integer> parents)
            throws IOException, InterruptedException, SQLException, GeneralSecurityException {
        List<Reader> ours = new ArrayList<>();
        List<Reader> bare = new ArrayList<>();
        for (int parent : parents) {
            ours.add(Reader.signedIn(server, "parent." + parent, FamilyRows.PASSWORD, new Way("/family/home")));
            bare.add(Reader.passingBy(server, new Way("/bare/rows.xhtml?reader=" + parent)));
            refuseUnlike(ours.get(ours.size() - 1), bare.get(bare.size() - 1));
        }
        PageLoad home = new PageLoad(ours);
        PageLoad limit = new PageLoad(bare);
        Duration turn = Duration.ofMillis(seconds * 1000L / TURNS);
        home.warm();
        limit.warm();
        PageLoad.Answers answers = home.during(turn);
        PageLoad.Answers bareAnswers = limit.during(turn);
        for (int again = 1; again < TURNS; again++) {
            answers = answers.and(home.during(turn));
            bareAnswers = bareAnswers.and(limit.during(turn));
        }
        int sql = server.database().statementsDuring(ours.get(0)::read).size();
        List<Integer> weights = ours.get(0).weights();
        tell("%d enfant(s) : %,d réponses, %,d de la page nue.", children, answers.count(), bareAnswers.count());
        return new FamilyFigures.Home(children, answers.perSecond(), bareAnswers.perSecond(), answers.percentile(95), sql,
                weights.stream().mapToInt(Integer::intValue).sum() / 1000.0, weights.size());
    }

    /** Both pages must show the same number of rows, or their speeds say nothing of each other. */
    private static void refuseUnlike(Reader ours, Reader bare) throws IOException, InterruptedException {
        int shown = ours.times("<time ");
        int rows = bare.times("<tr>");
        if (shown == 0 || shown != rows) {
            throw new IllegalStateException("The home shows " + shown + " events and the bare page " + rows + " rows");
        }
    }
}
