package fr.carnet.imports.calendar.control;

import fr.carnet.imports.calendar.entity.VacationLine;
import fr.carnet.imports.sql.control.CopyText;
import fr.carnet.imports.sql.control.Copying;
import fr.carnet.imports.sql.control.SqlScript;
import fr.carnet.shared.entity.Tally;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings the vacations of the calendars that a file names to what it says of them, between their first and last days in the file.
 */
final class CalendarLoad {

    static final String SUBJECT = "days";

    private static final SqlScript STAGING = SqlScript.named("calendar/staging");
    private static final SqlScript PLAN = SqlScript.named("calendar/plan");
    private static final SqlScript TALLY = SqlScript.named("calendar/tally");
    private static final SqlScript APPLY = SqlScript.named("calendar/apply");

    private final Connection connection;

    CalendarLoad(Connection connection) {
        this.connection = connection;
    }

    /** The counts of each calendar: days that become closed, change their name, stay, or are open again. */
    Map<String, Tally> plan(List<VacationLine> vacations) throws SQLException {
        STAGING.run(connection);
        CopyText days = new CopyText();
        for (VacationLine vacation : vacations) {
            for (String calendar : vacation.calendars()) {
                for (LocalDate day = vacation.afterClass().plusDays(1); day.isBefore(vacation.resumes()); day = day.plusDays(1)) {
                    days.text(calendar).date(day).text(vacation.label()).end();
                }
            }
        }
        Copying.into(connection, Map.of("stage_vacation_day", days));
        PLAN.run(connection);
        Map<String, Tally> tallies = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(TALLY.only()); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Tally tally = new Tally();
                for (String measure : List.of("read", "created", "changed", "unchanged", "closed")) {
                    tally.add(SUBJECT, measure, rows.getLong(measure));
                }
                tallies.put(rows.getString("calendar"), tally);
            }
        }
        return tallies;
    }

    /** Public holidays of the same years come with it, computed. */
    void apply() throws SQLException {
        APPLY.run(connection);
    }
}
