package fr.carnet.local;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * A whole Carnet on one machine: database, mail catcher, server.
 *
 * <pre>
 * try (CarnetServer carnet = CarnetServer.start(ServerOptions.onFreePorts(folder), System.err::println)) {
 *     … carnet.url() …
 * }
 * </pre>
 *
 * <p>{@link #close} may be called from another thread at any moment, even while it starts: what is being started is
 * then ended too.
 */
public final class CarnetServer implements AutoCloseable {

    private final DataFolder folder;
    private final ServerOptions options;
    private final Children children = new Children();
    private final Secrets secrets;
    private final FileLock lock;
    private Database database;
    private MailCatcher mail;
    private int mailPort;

    private CarnetServer(ServerOptions options, DataFolder folder, FileLock lock) {
        this.options = options;
        this.folder = folder;
        this.lock = lock;
        this.secrets = Secrets.of(folder);
    }

    /** Everything, ready to answer; each phase is told to {@code progress} in a few French words. */
    public static CarnetServer start(ServerOptions wanted, Consumer<String> progress) {
        CarnetServer server = prepare(wanted, false);
        try {
            server.startAll(progress);
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** Takes the data folder and looks at the ports, and starts nothing yet. */
    static CarnetServer prepare(ServerOptions wanted, boolean fresh) {
        DataFolder folder = new DataFolder(wanted.data());
        FileLock lock = folder.lock();
        new Leftovers(folder).end();
        ServerOptions options = wanted.withPortsChosen();
        options.refuseBusyPorts();
        if (fresh) {
            folder.wipe();
        }
        return new CarnetServer(options, folder, lock);
    }

    /** Takes a data folder and empties it, for whoever starts the parts one by one. */
    public static CarnetServer prepareFresh(ServerOptions wanted) {
        return prepare(wanted, true);
    }

    /** Starts database, mail catcher and server; each phase is told in a few French words. */
    public void startAll(Consumer<String> progress) {
        try {
            startDatabase(progress);
            migrate(progress);
            startMail();
            startLiberty(progress);
        } catch (IOException | SQLException failure) {
            throw new CannotStart("Carnet n’a pas pu démarrer : " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Children.Stopping();
        }
    }

    /** Only the database, migrated: enough for tests that bring a server of their own. */
    public void startDatabaseAndMigrate(Consumer<String> progress) {
        try {
            startDatabase(progress);
            migrate(progress);
        } catch (IOException | SQLException failure) {
            throw new CannotStart("La base n’a pas pu démarrer : " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Children.Stopping();
        }
    }

    /** Stays while everything lives; comes back when the database or the server has ended by itself. */
    void awaitEnd() {
        children.awaitAnEnd();
    }

    public String url() {
        return "https://" + options.name() + ":" + options.httpsPort() + "/";
    }

    public ServerOptions options() {
        return options;
    }

    public DataFolder folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    /** Speaks to the server as the technical user. */
    public Operator operator() {
        return Operator.of(folder, options.name(), options.httpsPort());
    }

    /** What a client of the pages must trust: the certificate of this copy, and nothing else. */
    public SSLContext tls() throws IOException, GeneralSecurityException {
        return Tls.trustingOnly(folder.liberty().keystore(), secrets.keystore());
    }

    /** Runs a job of production to its end, and gives its report; a job that did not complete is a fault. */
    public JobReport run(String job, Map<String, String> parameters) throws IOException, InterruptedException {
        Operator operator = operator();
        BatchApi api = new BatchApi(operator);
        long instance = api.submit(job, parameters).orElseThrow(
                () -> new CannotStart("Le serveur ne connaît pas de traitement « " + job + " »."));
        JobRun.End end = new JobRun(api, instance, 1).follow(line -> { });
        if (!end.completed()) {
            throw new CannotStart("Le traitement « " + job + " » a fini par " + end.status() + " "
                    + end.exitStatus() + " : voyez les journaux dans " + folder.logs() + ".");
        }
        return JobReport.of(operator, job, end);
    }

    /** Loads the demo académie, unless this folder has it already. */
    public void loadDemo(Consumer<String> progress) {
        new DemoAcademy(this).loadOnce(progress);
    }

    /** What the server reads from its environment: the only place where secrets and settings meet. */
    public Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("CARNET_HOST", options.host()),
                Map.entry("HTTP_PORT", Integer.toString(options.httpPort())),
                Map.entry("HTTPS_PORT", Integer.toString(options.httpsPort())),
                Map.entry("CARNET_DB_PORT", Integer.toString(options.dbPort())),
                Map.entry("CARNET_DB_APP_PASSWORD", secrets.databaseApplication()),
                Map.entry("CARNET_DB_BATCH_PASSWORD", secrets.databaseBatch()),
                Map.entry("CARNET_KEYSTORE_PASSWORD", secrets.keystore()),
                Map.entry("CARNET_OPERATOR_NAME", Operator.NAME),
                Map.entry("CARNET_OPERATOR_PASSWORD", secrets.operator()),
                Map.entry("CARNET_WITNESS_PASSWORD", secrets.witness().orElse("")),
                Map.entry("CARNET_CODES_KEY", secrets.codesKey()),
                Map.entry("CARNET_IDS_KEY", secrets.idsKey()),
                Map.entry("CARNET_CLOCK_OFFSET", options.clockOffset().toString()),
                Map.entry("CARNET_SMS_DIR", folder.sms().toString()),
                Map.entry("CARNET_LETTERS_DIR", folder.letters().toString()),
                Map.entry("CARNET_PUBLIC_URL", "https://" + options.name() + ":" + options.httpsPort()),
                Map.entry("CARNET_MAIL_FROM", "ne-pas-repondre@carnet.invalid"),
                Map.entry("CARNET_MAIL_PORT", Integer.toString(mailPort)));
    }

    @Override
    public void close() {
        children.close();
        if (mail != null) {
            mail.close();
        }
        try {
            Files.deleteIfExists(folder.server());
            lock.acquiredBy().close();
        } catch (IOException failure) {
            throw new CannotStart("Le dossier " + folder.root() + " n’a pas pu être rendu.", failure);
        }
    }

    private void startDatabase(Consumer<String> progress) throws IOException, InterruptedException, SQLException {
        progress.accept("Base de données…");
        database = new Database(folder, secrets, children, options.dbPort());
        database.start();
    }

    private void migrate(Consumer<String> progress) {
        int applied = new Migration(database.url(), "carnet_owner", secrets.databaseOwner()).apply();
        if (applied > 0) {
            progress.accept("Migrations appliquées : " + applied + ".");
        }
    }

    private void startMail() throws IOException {
        mail = new MailCatcher(folder.mail(), Clock.systemUTC());
        mailPort = mail.start();
    }

    private void startLiberty(Consumer<String> progress) throws IOException, InterruptedException {
        progress.accept("Serveur…");
        Files.createDirectories(folder.letters());
        new LibertyServer(folder, children, options).start(settings());
        new ServerFile(ProcessHandle.current().pid(), options.name(), options.httpsPort(), options.httpPort(),
                options.dbPort(), mailPort).write(folder);
        KnownServers.of(Checkout.find()).add(options.httpsPort(), folder);
    }
}
