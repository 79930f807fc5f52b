package fr.carnet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The embedded PostgreSQL of one data folder, with the three roles that Carnet knows.
 *
 * <p>{@code carnet_owner} migrates, {@code carnet_app} serves and owns nothing, {@code carnet_batch} keeps the runs of
 * the jobs in a schema of its own. It listens to the loopback only, and asks for a password even there.
 *
 * <p>PostgreSQL refuses to run as root: then it is started in a user namespace of its own, where it is nobody.
 */
public final class Database {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "150"),
            Map.entry("max_prepared_transactions", "64"),
            Map.entry("max_locks_per_transaction", "512"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final Secrets secrets;
    private final Children children;
    private final int port;

    Database(DataFolder folder, Secrets secrets, Children children, int port) {
        this.folder = folder;
        this.secrets = secrets;
        this.children = children;
        this.port = port;
    }

    void start() throws IOException, InterruptedException, SQLException {
        PostgresBinaries binaries = PostgresBinaries.in(folder.postgres());
        boolean first = Files.notExists(folder.database());
        if (first) {
            initialise(binaries);
        }
        Process postmaster = run(binaries.postgres(), "-D", folder.database().toString(), "-p", Integer.toString(port));
        try (Connection connection = connectWhenReady(postmaster)) {
            createRoles(connection);
        }
    }

    /** Address of the database, for whoever has a role in it. */
    public String url() {
        return url("carnet");
    }

    public int port() {
        return port;
    }

    /** A connection of the role that migrates; tests look at everything with the superuser instead. */
    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), "carnet_owner", secrets.databaseOwner());
    }

    /** A connection that row-level security does not bind, to look at what was written. */
    public Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", secrets.databaseSuperuser());
    }

    /** What the serving role asks while something happens: the first line of each statement, as PostgreSQL logs it. */
    public List<String> statementsDuring(Act act) throws IOException, InterruptedException, SQLException {
        return new StatementLog(this, log()).during(act);
    }

    /** Something that makes the server work. */
    @FunctionalInterface
    public interface Act {
        void run() throws IOException, InterruptedException;
    }

    /** A connection of the role that serves, bound by row-level security. */
    public Connection connectAsApplication() throws SQLException {
        return DriverManager.getConnection(url(), "carnet_app", secrets.databaseApplication());
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private void initialise(PostgresBinaries binaries) throws IOException, InterruptedException {
        Path draft = folder.root().resolve("db.draft");
        DataFolder.delete(draft);
        Path password = Files.createTempFile(folder.root(), "superuser", ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, secrets.databaseSuperuser());
            Process initdb = run(binaries.initdb(), "-D", draft.toString(), "-U", "postgres", "--encoding=UTF8",
                    "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
                    "--auth=scram-sha-256", "--pwfile=" + password);
            if (initdb.waitFor() != 0) {
                throw new CannotStart("PostgreSQL n’a pas pu préparer sa base : voyez " + log() + ".");
            }
        } finally {
            Files.delete(password);
        }
        StringBuilder settings = new StringBuilder();
        SETTINGS.forEach((name, value) -> settings.append(name).append(" = '").append(value).append("'\n"));
        Files.writeString(draft.resolve("postgresql.auto.conf"), settings);
        Files.move(draft, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Process run(String... command) throws IOException {
        Files.createDirectories(folder.logs());
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("unshare", "-U", "--"));
        }
        whole.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return children.start(builder, "INT");
    }

    private Connection connectWhenReady(Process postmaster) throws InterruptedException, SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        SQLException last;
        do {
            try {
                return DriverManager.getConnection(url("postgres"), "postgres", secrets.databaseSuperuser());
            } catch (SQLException notYet) {
                last = notYet;
            }
            if (postmaster.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new CannotStart("PostgreSQL s’est arrêté en démarrant : voyez " + log() + ".", last);
            }
        } while (System.nanoTime() < deadline);
        throw new CannotStart("PostgreSQL ne répond pas : voyez " + log() + ".", last);
    }

    private void createRoles(Connection connection) throws SQLException {
        role(connection, "carnet_owner", secrets.databaseOwner());
        role(connection, "carnet_app", secrets.databaseApplication());
        role(connection, "carnet_batch", secrets.databaseBatch());
        try (Statement statement = connection.createStatement()) {
            if (!statement.executeQuery("select from pg_database where datname = 'carnet'").next()) {
                statement.execute("create database carnet owner carnet_owner");
            }
        }
        try (Connection carnet = connectAsSuperuser(); Statement statement = carnet.createStatement()) {
            statement.execute("revoke all on database carnet from public");
            statement.execute("grant connect on database carnet to carnet_app, carnet_batch");
            statement.execute("grant temporary on database carnet to carnet_app");
            statement.execute("create schema if not exists batch authorization carnet_batch");
        }
    }

    /** The passwords are hexadecimal and ours: a role's password cannot be a parameter of the statement. */
    private static void role(Connection connection, String name, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean known = statement.executeQuery("select from pg_roles where rolname = '" + name + "'").next();
            statement.execute((known ? "alter" : "create") + " role " + name
                    + " login nosuperuser nobypassrls password '" + password + "'");
        }
    }

    private Path log() {
        return folder.logs().resolve("postgres.log");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
