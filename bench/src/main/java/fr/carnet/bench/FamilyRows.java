package fr.carnet.bench;

import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.local.Database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Guardians, their children and the events of these since September, written at once by {@code family-year.sql}. */
final class FamilyRows {

    /** Of everybody in the measured base, which lives as long as the measurement. */
    static final String PASSWORD = "mesure-des-familles-2015";

    private final Database database;

    FamilyRows(Database database) {
        this.database = database;
    }

    void write(int guardians, int events, LocalDateTime moment) throws IOException, SQLException {
        Map<String, String> settings = Map.of("bench.year", Integer.toString(moment.getYear()),
                "bench.now", moment.atZone(ZoneId.of("Europe/Paris")).toOffsetDateTime().toString(),
                "bench.guardians", Integer.toString(guardians), "bench.events", Integer.toString(events),
                "bench.hash", new HashingDesk().hash(PASSWORD), "bench.shown", "10");
        try (Connection connection = database.connectAsSuperuser(); InputStream script = getClass().getResourceAsStream("family-year.sql")) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                set(connection, setting.getKey(), setting.getValue());
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
            connection.commit();
        }
    }

    /** The numbers of some guardians of so many children, each of them with something to show. */
    List<Integer> parents(int children, int wanted) throws SQLException {
        List<Integer> found = new ArrayList<>();
        try (Connection connection = database.connectAsSuperuser(); PreparedStatement query = connection.prepareStatement("""
                select b.reader from bare_row b
                  join guardian g on g.personne_id = b.reader
                  join guardianship l on l.guardian_id = g.id
                 group by b.reader having count(distinct l.pupil_id) = ? order by count(*) desc, 1 limit ?""")) {
            query.setInt(1, children);
            query.setInt(2, wanted);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) found.add(rows.getInt(1));
            }
        }
        return found;
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
