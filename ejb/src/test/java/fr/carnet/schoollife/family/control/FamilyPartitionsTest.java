package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.shared.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of a family costs the same among thirty académies as alone: PostgreSQL opens the partitions of its own. */
class FamilyPartitionsTest {

    private static final String OPEN_ANOTHER = "select open_school_life(2026, 98)";

    private final AttendanceSchool school = AttendanceSchool.open();
    private String family;

    /** As the pages of a family ask them, with values. */
    static List<String> pages() {
        return List.of(PortalPage.SQL.replace("?1", "2026").replace("?2", "date '2026-11-30'").replace("?3", "null").replace("?4", "now()"),
                ChildYears.SAID.replace("?1", "0").replace("?2", "2026").replace("?3", "0"),
                ChildYears.UNSEEN.replace("?1", "0").replace("?2", "2026").replace("?3", "0").replace("?4", "now()"));
    }

    @BeforeEach
    void openToFamilies() {
        school.openToFamilies();
        family = "select enter_family(%d, 2026)".formatted(school.parent(school.pupil("Inès")).account());
    }

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_family_opens_the_partitions_of_its_own_academie(String page) throws SQLException {
        try (Connection serving = TestDatabase.get().connect()) {
            assertThat(ask(serving, OPEN_ANOTHER, family, "explain " + page)).contains("_2026_99").doesNotContain("_2026_98");
            serving.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_same_asked_by_a_school_says_nothing_of_academies(String page) throws SQLException {
        try (Connection serving = TestDatabase.get().connect()) {
            String left = "select set_config('carnet.academies', '99-99', true)";
            assertThat(ask(serving, OPEN_ANOTHER, left, "select set_config('carnet.scope', 'school:0:2026', true)", "explain " + page))
                    .contains("_2026_99", "_2026_98");
            serving.rollback();
        }
    }

    /** Read by functions of the owner only. */
    @Test
    void the_changes_that_a_family_reads_are_sought_in_its_own_academie() throws SQLException {
        String changes = "explain select at from family_change where pupil_id = 0 and school_year = 2026";
        try (Connection owner = TestDatabase.get().connectAsOwner()) {
            assertThat(ask(owner, OPEN_ANOTHER, family, changes)).contains("_2026_99").doesNotContain("_2026_98");
            assertThat(ask(owner, "select set_config('carnet.academies', '98-99', true)", changes)).as("children in two académies")
                    .contains("_2026_99", "_2026_98");
            owner.rollback();
        }
    }

    /** What the last of the statements answers. */
    private static String ask(Connection connection, String... statements) throws SQLException {
        StringBuilder told = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                told.setLength(0);
                try (ResultSet rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        told.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return told.toString();
    }
}
