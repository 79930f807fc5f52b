package fr.carnet.schoollife.yearend.control;

import fr.carnet.shared.TestDatabase;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** TS-060: of each table that holds a school year or a pupil it is said whether the purge of the year takes it, or why it does not. */
class YearDataTest {

    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("sanction", "until sanction-erasure takes it at the date of the law"),
            Map.entry("sanction_procedure", "goes with its sanction (ED-113), or by sanction-erasure when it was dropped"),
            Map.entry("erasure_request", "the request about a sanction, as long as the register tells of it"),
            Map.entry("pupil_count", "the count of each night erases it when the year turns"),
            Map.entry("activation_code", "dates of issue and end (TS-022); the nightly expiry destroys the HMAC"),
            Map.entry("service_opening", "which service a school opened and when: names no pupil"),
            Map.entry("division", "the next import replaces it: names no pupil"),
            Map.entry("teaching_group", "the next import replaces it: names no pupil"),
            Map.entry("division_pupil", "the next import closes it; erased with the pupil by leaver-closing, to come"),
            Map.entry("group_pupil", "the next import closes it; erased with the pupil by leaver-closing, to come"),
            Map.entry("guardianship", "lasts beyond a year; leaver-closing, to come"),
            Map.entry("authority_measure", "the decision of a court lasts beyond a year (ED-130); closed with the link"),
            Map.entry("persona", "a right is closed when its holder leaves; leaver-closing, to come"),
            Map.entry("consent", "the proof on which the pupil’s account rests next year (TS-011); leaver-closing, to come"));

    @Test
    void of_each_table_it_is_said_what_the_end_of_the_year_does_TS_060() throws SQLException {
        Set<String> decided = new TreeSet<>(KEPT.keySet());
        decided.addAll(names("select family from year_data"));

        assertThat(decided).containsExactlyInAnyOrderElementsOf(names("""
                select family from year_data
                union
                select c.relname::text from pg_class c
                  join pg_namespace s on s.oid = c.relnamespace and s.nspname not like 'pg\\_%' and s.nspname <> 'information_schema'
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname in ('school_year', 'pupil_id')
                 where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'"""));
    }

    private static Set<String> names(String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement statement = owner.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
