package fr.carnet.imports.sql.control;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Sends rows to their tables by PostgreSQL's {@code COPY}, the only bulk door it has. */
public final class Copying {

    private Copying() {
    }

    /**
     * Copies each buffer into the table that it is named for. Table names are constants of ours, never a text of a
     * file.
     */
    public static void into(Connection connection, Map<String, CopyText> tables) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        for (Map.Entry<String, CopyText> table : tables.entrySet()) {
            CopyText rows = table.getValue();
            CopyIn copy = postgres.getCopyAPI().copyIn("copy " + table.getKey() + " from stdin");
            try {
                copy.writeToCopy(rows.buffer(), 0, rows.length());
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
    }
}
