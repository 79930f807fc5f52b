package fr.carnet.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts what an import left in the base: pupils, guardians, links, addresses, divisions and groups. */
final class ImportedRows {

    private static final String COUNT = """
            select (select count(*) from pupil) + (select count(*) from guardian) + (select count(*) from guardianship)
                 + (select count(*) from address) + (select count(*) from division)
                 + (select count(*) from teaching_group)
            """;

    private ImportedRows() {
    }

    static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
