package fr.carnet.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for all the tests of the module, with the roles and the schema of production; each test makes schools of its own.
 *
 * <p>{@link #connect()} gives the serving role, bound by row-level security: a test that forgets the scope sees nothing, as in
 * production. {@link #connectAsOwner()} sees everything.
 */
public final class TestDatabase {

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String PASSWORD = "test";
    private static final AtomicInteger NEXT_SCHOOL = new AtomicInteger(990_000);

    private static TestDatabase instance;

    private final int port;

    private TestDatabase(int port) {
        this.port = port;
    }

    public static synchronized TestDatabase get() {
        if (instance == null) {
            instance = start();
        }
        return instance;
    }

    private static TestDatabase start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_prepared_transactions", "16").setServerConfig("fsync", "off").start();
            try (Connection root = server.getPostgresDatabase().getConnection(); Statement ddl = root.createStatement()) {
                for (String role : new String[] {"carnet_owner", "carnet_app", "carnet_batch"}) {
                    ddl.execute("create role " + role + " login password '" + PASSWORD + "'");
                }
                ddl.execute("create database carnet owner carnet_owner encoding 'UTF8' template template0");
                ddl.execute("grant connect, temporary on database carnet to carnet_app");
            }
            TestDatabase database = new TestDatabase(server.getPort());
            Flyway.configure().dataSource(database.url(), "carnet_owner", PASSWORD).load().migrate();
            return database;
        } catch (IOException fault) {
            throw new UncheckedIOException("PostgreSQL did not start.", fault);
        } catch (SQLException fault) {
            throw new IllegalStateException("The test database could not be made.", fault);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/carnet";
    }

    /** A connection of the serving role, in a transaction. */
    public Connection connect() throws SQLException {
        return open("carnet_app");
    }

    public Connection connectAsOwner() throws SQLException {
        return open("carnet_owner");
    }

    private Connection open(String role) throws SQLException {
        Connection connection = DriverManager.getConnection(url(), role, PASSWORD);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Says for which school the running transaction acts, as {@code ScopeDoor} does. */
    public static void enterSchool(Connection connection, long establishment, int schoolYear) throws SQLException {
        scope(connection, "school:" + establishment + ":" + schoolYear);
    }

    public static void enterFamily(Connection connection, long account, int schoolYear) throws SQLException {
        try (PreparedStatement enter = connection.prepareStatement("select enter_family(?, ?)")) {
            enter.setLong(1, account);
            enter.setInt(2, schoolYear);
            enter.execute();
        }
    }

    private static void scope(Connection connection, String value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('carnet.scope', ?, true)")) {
            set.setString(1, value);
            set.execute();
        }
    }

    /** A fictional school that no other test uses, in the fictional académie, committed. */
    public TestSchool newSchool() throws SQLException {
        int number = NEXT_SCHOOL.incrementAndGet();
        String uai = "%07d%c".formatted(number, LETTERS.charAt(number % LETTERS.length()));
        try (Connection owner = connectAsOwner(); PreparedStatement insert = owner.prepareStatement("""
                insert into establishment (uai, name, kind, academy, city) values (?, 'Collège fictif', 'COLLEGE', 99, 'Villefictive')
                returning id""")) {
            insert.setString(1, uai);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                long id = row.getLong(1);
                owner.commit();
                return new TestSchool(id, uai);
            }
        }
    }

    public record TestSchool(long id, String uai) {
    }
}
