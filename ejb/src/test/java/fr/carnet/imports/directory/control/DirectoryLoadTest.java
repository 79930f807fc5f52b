package fr.carnet.imports.directory.control;

import fr.carnet.imports.directory.control.DirectoryLoad.Verdict;
import fr.carnet.imports.directory.entity.DirectoryLine;
import fr.carnet.shared.TestDatabase;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryLoadTest {

    private static final DirectoryLine SCHOOL =
            new DirectoryLine(2, "0998877E", "Collège des Essais", "COLLEGE", 99, null, "99100", "Villefictive", null, null);
    private static final DirectoryLine RENAMED =
            new DirectoryLine(2, "0998877E", "Lycée des Essais", "LYCEE", 8, null, "99100", "Villefictive", null, null);

    @Test
    void a_school_is_created_then_left_then_changed() throws SQLException {
        try (Connection app = TestDatabase.get().connect()) {
            DirectoryLoad load = new DirectoryLoad(app);
            assertThat(load.plan(SCHOOL)).isEqualTo(Verdict.CREATED);
            load.apply(SCHOOL);
            assertThat(load.plan(SCHOOL)).isEqualTo(Verdict.UNCHANGED);
            assertThat(load.plan(RENAMED)).isEqualTo(Verdict.CHANGED);
            load.apply(RENAMED);
            assertThat(load.plan(RENAMED)).isEqualTo(Verdict.UNCHANGED);
        }
    }

    @Test
    void the_partitions_of_the_year_are_there_for_each_academie_of_the_file() throws SQLException {
        try (Connection app = TestDatabase.get().connect(); Statement query = app.createStatement()) {
            new DirectoryLoad(app).openSchoolLife(List.of(SCHOOL, RENAMED, SCHOOL), 2031);
            try (ResultSet rows = query.executeQuery("""
                    select string_agg(relname, ' ' order by relname) from pg_class
                     where relname like 'absence\\_2031\\_%' and relkind = 'r'""")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("absence_2031_08 absence_2031_99");
            }
        }
    }
}
