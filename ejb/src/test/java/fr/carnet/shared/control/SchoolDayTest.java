package fr.carnet.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.accounts.Family;
import fr.carnet.shared.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day is the school’s, whatever hour it is where the database or its caller stands: at any hour, one of the two zones has another day. */
class SchoolDayTest {

    /** What reads the day of the connection, in the schema as it is after the last migration. */
    private static final String DAYS_OF_THE_CONNECTION = """
            select d.name from (
                select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as words from pg_proc p
                 where p.prokind = 'f' and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
                   and not exists (select from pg_depend e where e.objid = p.oid and e.deptype = 'e')
                union all
                select v.schemaname || '.' || v.viewname, v.definition from pg_views v where v.schemaname !~ '^(pg_|information_schema)'
                union all
                select d.adrelid::regclass || ' (default)', pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d
                union all
                select y.tablename || ' (policy ' || y.policyname || ')', concat(y.qual, y.with_check) from pg_policies y) d
             where d.words ~* '\\mcurrent_date\\M|\\mlocaltimestamp\\M|now\\(\\)::date|current_timestamp::date'""";

    private final LocalDate today = new SchoolClock(Clock.system(SchoolClock.PARIS)).today();

    @Test
    void nothing_in_the_database_reads_the_day_where_its_caller_is() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement asked = owner.createStatement();
                ResultSet row = asked.executeQuery(DAYS_OF_THE_CONNECTION)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void an_authority_holds_until_the_end_of_its_last_day(String zone) throws SQLException {
        Family family = Family.inNewSchool();
        long camille = family.guardian("Camille", null);
        family.link(camille, family.pupil("Lou"));
        String links = "select count(*) from legal_link where guardian_id = " + camille;

        family.change("update guardianship set authority_until = ? where guardian_id = ?", Date.valueOf(today), camille);
        assertThat(asked(zone, links)).isOne();

        family.change("update guardianship set authority_until = ? where guardian_id = ?", Date.valueOf(today.minusDays(1)), camille);
        assertThat(asked(zone, links)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
    void the_consent_of_the_parents_is_worth_until_the_eve_of_eighteen_TS_008(String zone) throws SQLException {
        Family family = Family.inNewSchool();
        long lou = family.pupil("Lou");
        family.consent(lou);
        String may = "select count(*) where pupil_may_sign_in(" + lou + ")";

        family.change("update pupil set birth_date = ? where id = ?", Date.valueOf(today.minusYears(18).plusDays(1)), lou);
        assertThat(asked(zone, may)).isOne();

        family.change("update pupil set birth_date = ? where id = ?", Date.valueOf(today.minusYears(18)), lou);
        assertThat(asked(zone, may)).isZero();
    }

    private static long asked(String zone, String count) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement statement = owner.createStatement()) {
            statement.execute("set local timezone to '" + zone + "'");
            try (ResultSet row = statement.executeQuery(count)) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
