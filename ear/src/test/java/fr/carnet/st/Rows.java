package fr.carnet.st;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a story writes in the database or reads there, past every page: what no page does, and what was there before. */
record Rows(Service service) {

    long change(String sql, Object... values) {
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement statement = filled(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    /** The first column of the first row. */
    long number(String sql, Object... values) {
        return Long.parseLong(text(sql, values));
    }

    String text(String sql, Object... values) {
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement statement = filled(connection, sql, values);
             ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new AssertionError("No row for " + sql);
            }
            return row.getString(1);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    private static PreparedStatement filled(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
