package fr.carnet.bench;

import fr.carnet.imports.sql.control.SqlScript;
import fr.carnet.local.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of the same columns as those the import copies into, without key, index, constraint or trigger.
 *
 * <p>Unlike those they are ordinary tables, whose rows go through the log and stay.
 */
final class BareTables {

    private final Database database;

    private BareTables(Database database) {
        this.database = database;
    }

    static BareTables create(Database database) throws SQLException {
        try (Connection connection = database.connectAsSuperuser(); Statement statement = connection.createStatement()) {
            statement.execute("create schema bare");
            SqlScript.named("siecle/staging").run(connection);
            for (String table : temporaryTables(statement)) {
                statement.execute("create table bare." + table + " (like pg_temp." + table + ")");
            }
            statement.execute("checkpoint");
        }
        return new BareTables(database);
    }

    /** A connection for which the names of the import's tables mean these ones; the caller commits. */
    Connection connect() throws SQLException {
        Connection connection = database.connectAsSuperuser();
        connection.setAutoCommit(false);
        connection.setSchema("bare");
        return connection;
    }

    private static List<String> temporaryTables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("""
                select relname from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r'""")) {
            while (found.next()) tables.add(found.getString(1));
        }
        return tables;
    }
}
