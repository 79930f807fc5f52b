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

/** The life of the measured schools since September, written at once by {@code school-year.sql}, and who may sign in there. */
final class SchoolYearRows {

    /** Of everybody in the measured schools, which live as long as the measurement. */
    static final String PASSWORD = "mesure-de-la-vie-scolaire-2015";

    private final Database database;

    SchoolYearRows(Database database) {
        this.database = database;
    }

    /** People of one school, enough for eight at once. */
    record Logins(List<String> cpe, List<String> teachers) {
    }

    void write(int events, LocalDateTime moment) throws IOException, SQLException {
        try (Connection connection = database.connectAsSuperuser(); InputStream script = getClass().getResourceAsStream("school-year.sql")) {
            connection.setAutoCommit(false);
            set(connection, "bench.year", Integer.toString(moment.getYear()));
            set(connection, "bench.now", moment.atZone(ZoneId.of("Europe/Paris")).toOffsetDateTime().toString());
            set(connection, "bench.events", Integer.toString(events));
            set(connection, "bench.hash", new HashingDesk().hash(PASSWORD));
            try (Statement statement = connection.createStatement()) {
                statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
            connection.commit();
        }
    }

    Logins schoolLogins() throws SQLException {
        return new Logins(logins("cpe"), logins("teacher"));
    }

    /** Those of the first school; of the teachers, those whose lesson is under way. */
    private List<String> logins(String role) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.connectAsSuperuser(); PreparedStatement query = connection.prepareStatement("""
                select a.login from account a join persona p on p.account_id = a.id
                 where p.establishment_id = (select min(establishment_id) from persona) and lower(p.role) = ? and a.login like lower(p.role) || '.%'
                   and (p.role <> 'TEACHER' or exists (select from lesson_teacher t join lesson l on l.id = t.lesson_id and l.weekday = 1
                                                                                             and time '10:20' between l.starts and l.ends
                                                        where t.staff_id = p.staff_id))
                 order by a.id""")) {
            query.setString(1, role);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
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
