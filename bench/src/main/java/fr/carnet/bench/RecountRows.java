package fr.carnet.bench;

import fr.carnet.local.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Schools with a year of absences, written at once by {@code recount-year.sql}; and what one statement counts of them. */
final class RecountRows {

    private static final String WRITTEN = """
            select count(*), sum(missed_minutes), count(*) filter (where excused), count(*) filter (where awaiting) from half_day""";

    private final Database database;
    private final int year;

    RecountRows(Database database, int year) {
        this.database = database;
        this.year = year;
    }

    /** What was counted: half-days, minutes, those excused and those that await an answer. */
    record Total(long halfDays, long minutes, long excused, long awaiting) {
    }

    /** What a statement found, and how long it took, in seconds. */
    record Measure(Total total, double seconds) {
    }

    void write(int schools, int pupils) throws IOException, SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            set(connection, "bench.schools", schools);
            set(connection, "bench.pupils", pupils);
            statement.execute(script("recount-year.sql"));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    /** The same count by one plain statement. */
    Measure limit() throws IOException, SQLException {
        return ask(script("recount-limit.sql"));
    }

    /** What the job has written. */
    Total written() throws SQLException {
        return ask(WRITTEN).total();
    }

    private Measure ask(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            try (ResultSet row = statement.executeQuery(sql)) {
                row.next();
                Total total = new Total(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
                return new Measure(total, (System.nanoTime() - start) / 1e9);
            }
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = database.connectAsSuperuser();
        connection.setAutoCommit(false);
        set(connection, "bench.year", year);
        return connection;
    }

    private static void set(Connection connection, String name, int value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, Integer.toString(value));
            statement.execute();
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream script = RecountRows.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
