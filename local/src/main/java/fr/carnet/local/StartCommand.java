package fr.carnet.local;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carnet start}: everything in the foreground, until Ctrl-C or SIGTERM. */
@Command(name = "start", description = "Démarre Carnet et reste au premier plan jusqu’à Ctrl-C.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DOSSIER",
            description = "Dossier des données (par défaut : var, à côté de la commande).")
    private Path data;

    @Option(names = "--host", paramLabel = "ADRESSE", defaultValue = ServerOptions.LOOPBACK,
            description = "Adresse d’écoute (par défaut : ${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--https-port", paramLabel = "PORT", defaultValue = "9443",
            description = "Port HTTPS (par défaut : ${DEFAULT-VALUE}).")
    private int httpsPort;

    @Option(names = "--http-port", paramLabel = "PORT", defaultValue = "9080",
            description = "Port HTTP, qui renvoie vers HTTPS (par défaut : ${DEFAULT-VALUE}).")
    private int httpPort;

    @Option(names = "--db-port", paramLabel = "PORT", defaultValue = "55432",
            description = "Port de PostgreSQL (par défaut : ${DEFAULT-VALUE}).")
    private int dbPort;

    @Option(names = "--fresh", description = "Efface d’abord les données du dossier.")
    private boolean fresh;

    @Option(names = "--empty", description = "Ne charge pas l’académie de démonstration.")
    private boolean empty;

    @Option(names = "--at", paramLabel = "MOMENT",
            description = "Fait comme s’il était ce moment à Paris, par exemple 2026-11-23T08:05.")
    private LocalDateTime at;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data == null ? Checkout.find().data() : data;
        CarnetServer server = CarnetServer.prepare(new ServerOptions(folder, host, httpsPort, httpPort, dbPort, at), fresh);
        StopHook hook = StopHook.install(server);
        try {
            server.startAll(System.err::println);
            if (!empty) {
                server.loadDemo(System.err::println);
            }
            System.out.println("Carnet is ready: " + server.url());
            server.awaitEnd();
            throw new CannotStart("Le serveur ou la base s’est arrêté : voyez " + server.folder().logs() + ".");
        } catch (RuntimeException failure) {
            if (hook.stopping()) {
                // asked to end: what fails now is only the noise of it, and the hook has the last word
                new CountDownLatch(1).await();
            }
            throw failure;
        }
    }
}
