package fr.carnet.schoollife;

import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written to protect a child from the own family has no place in a service that families read (ED-147; <i>CASF, art. L226-2-1</i>): no
 * table, no column, no value, no function of the staff.
 */
class NoChildProtectionTest {

    private static final String WORDS = "preoccup|signalement|child_protect|abuse|maltreat|social_service|crip_";

    @Test
    void the_database_has_nowhere_to_write_it_ED_147() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement asked = owner.createStatement();
                ResultSet row = asked.executeQuery("""
                        select d.name from (
                            select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
                            union all
                            select conrelid::regclass || ': ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'c') d
                         where d.name !~ '^(pg_catalog|information_schema)' and d.name ~* '""" + WORDS + "'")) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nobody_signs_in_to_write_it_ED_147() {
        assertThat(Stream.of(Role.class.getFields()).filter(field -> field.getType() == String.class).map(Field::getName))
                .isNotEmpty().noneMatch(role -> role.toLowerCase().matches(".*(" + WORDS + ").*"));
    }
}
