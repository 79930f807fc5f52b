package fr.carnet.imports.calendar.control;

import fr.carnet.imports.calendar.entity.VacationLine;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Tally;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The open data of the school calendar, from its text to the days on which schools are closed. */
class CalendarImportTest {

    private static CalendarFile file(String... lines) {
        return new CalendarFile("calendrier.csv").read((CalendarFile.HEADER + "\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String start, String end, String zone) {
        return "Vacances d'Hiver;-;" + start + ";" + end + ";Rennes;" + zone + ";2031-2032";
    }

    private static List<String> codes(CalendarFile file) {
        return file.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2032-02-06T23:00:00Z, Zone B, 2032-02-07", "2031-10-17T22:00:00+00:00, Zone B, 2031-10-18", "2032-02-07, Zone B, 2032-02-07",
        "2032-02-06T20:00:00Z, Réunion, 2032-02-07", "2032-02-07T04:00:00Z, Martinique, 2032-02-07", "2032-02-06T23:00:00Z, Martinique, 2032-02-07"})
    void an_instant_is_the_day_that_begins_then_at_that_place_or_in_paris(String written, String zone, LocalDate day) {
        assertThat(file(line(written, "2032-02-23", zone)).lines()).singleElement().extracting(VacationLine::afterClass).isEqualTo(day);
    }

    @Test
    void a_line_is_repeated_for_each_academie_and_counts_once() {
        String rennes = line("2032-02-06T23:00:00Z", "2032-02-22T23:00:00Z", "Zone B");
        assertThat(file(rennes, rennes.replace("Rennes", "Nantes")).lines()).hasSize(1);
    }

    @Test
    void lines_of_teachers_are_left_and_territories_not_served_are_told() {
        CalendarFile file = file(line("2032-02-07", "2032-02-23", "Zone A"), line("2032-02-07", "2032-02-23", "Polynésie"),
                line("2032-02-07", "2032-02-25", "Zone A").replace(";-;", ";Enseignants;"));
        assertThat(file.lines()).hasSize(1);
        assertThat(codes(file)).containsExactly("C03");
    }

    @ParameterizedTest
    @CsvSource({"hier, 2032-02-23", "2032-02-06T11:00:00Z, 2032-02-23", "2032-02-30, 2032-03-02"})
    void dates_that_are_no_midnight_refuse_their_line(String start, String end) {
        assertThat(codes(file(line(start, end, "Zone A"), line("2032-02-07", "2032-02-23", "Zone B")))).containsExactly("C02");
    }

    @Test
    void the_beginning_of_summer_closes_until_september() {
        assertThat(file("Début des Vacances d'Été;-;2032-07-02T22:00:00Z;2032-07-02T22:00:00Z;Rennes;Zone B;2031-2032").lines())
                .singleElement().extracting(VacationLine::resumes).isEqualTo(LocalDate.of(2032, 9, 1));
    }

    @ParameterizedTest
    @CsvSource({"2032-02-23, 2032-02-07", "2032-02-07, 2032-02-07", "2032-07-03, 2032-07-02"})
    void vacations_that_end_before_they_begin_refuse_their_line_and_do_not_last_until_september(String start, String end) {
        CalendarFile file = file(line(start, end, "Zone A"), line("2032-02-07", "2032-02-23", "Zone B"));
        assertThat(codes(file)).containsExactly("C02");
        assertThat(file.lines()).singleElement().extracting(VacationLine::calendars).isEqualTo(List.of("B", "B_ALSACE_MOSELLE"));
    }

    @Test
    void another_file_and_an_empty_one_are_refused_whole() {
        assertThat(codes(new CalendarFile("x.csv").read("uai;name\n".getBytes(StandardCharsets.UTF_8)))).containsExactly("C01");
        assertThat(codes(file())).containsExactly("C01");
    }

    @Test
    void days_are_closed_then_left_then_moved_and_holidays_come_with_them() throws SQLException {
        try (Connection app = TestDatabase.get().connect()) {
            CalendarLoad load = new CalendarLoad(app);
            List<VacationLine> winter = file(line("2036-02-09", "2036-02-25", "Zone A")).lines();
            Map<String, Tally> first = load.plan(winter);
            load.apply();
            assertThat(first).containsOnlyKeys("A", "A_ALSACE_MOSELLE");
            assertThat(first.get("A").of("days", "created")).as("neither the last day of class nor the day they resume").isEqualTo(15);
            assertThat(load.plan(winter).get("A").of("days", "unchanged")).isEqualTo(15);
            assertThat(count(app, "select count(*) from closed_day where calendar = 'GUYANE' and day = date '2036-06-10'")).isOne();

            Map<String, Tally> moved = load.plan(file(line("2036-02-09", "2036-02-18", "Zone A"), line("2036-02-20", "2036-02-27", "Zone A")).lines());
            load.apply();
            assertThat(moved.get("A").of("days", "closed")).as("days of class again").isEqualTo(3);
            assertThat(count(app, "select count(*) from closed_day where calendar = 'A' and kind = 'VACATION' and day = date '2036-02-19'")).isZero();
            app.rollback();
        }
    }

    @Test
    void delivered_vacations_are_approximate_until_a_file_says_them() throws SQLException {
        String approximate = "select count(*) from closed_day where calendar = '%s' and approximate and day between '%s' and '%s'";
        try (Connection app = TestDatabase.get().connect()) {
            assertThat(count(app, approximate.formatted("A", "2026-09-01", "2027-08-31"))).isZero();
            assertThat(count(app, approximate.formatted("CORSE", "2026-10-18", "2026-11-01"))).isEqualTo(15);
            assertThat(count(app, approximate.formatted("A", "2027-10-24", "2027-11-07"))).isEqualTo(15);

            CalendarLoad load = new CalendarLoad(app);
            load.plan(file(line("2027-10-23", "2027-11-08", "Zone A")).lines());
            load.apply();
            assertThat(count(app, approximate.formatted("A", "2027-10-24", "2027-11-07"))).isZero();
            app.rollback();
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
