package fr.carnet.people;

import fr.carnet.shared.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import static fr.carnet.people.Household.seenByFamily;
import static fr.carnet.people.Household.seenBySchool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What PostgreSQL itself refuses to show, with no help from the application: queries here have no condition but the pupil's id.
 *
 * <p>TS-001, TS-002, TS-043, TS-053, SE-038. Each of these fails when the policy it speaks of is dropped.
 */
class RowLevelSecurityTest {

    private static final String[] FACTS = {"absence", "lateness", "punishment", "sanction"};

    private static String pupil() {
        return "select count(*) from pupil where id = ?";
    }

    private static String facts(String table) {
        return "select count(*) from " + table + " where pupil_id = ?";
    }

    @Test
    void a_connection_without_scope_sees_no_row_of_any_tenant_table() throws SQLException {
        Household household = Household.ofNewSchool();
        try (Connection app = TestDatabase.get().connect()) {
            assertThat(Household.id(app, pupil(), household.pupil)).isZero();
            for (String table : FACTS) {
                assertThat(Household.id(app, facts(table), household.pupil)).as(table).isZero();
            }
        }
    }

    @Test
    void a_school_sees_its_own_pupils_and_facts_and_none_of_another() throws SQLException {
        Household ours = Household.ofNewSchool();
        Household others = Household.ofNewSchool();
        assertThat(seenBySchool(ours.school.id(), pupil(), ours.pupil)).isOne();
        assertThat(seenBySchool(ours.school.id(), pupil(), others.pupil)).isZero();
        for (String table : FACTS) {
            assertThat(seenBySchool(ours.school.id(), facts(table), ours.pupil)).as(table).isOne();
            assertThat(seenBySchool(ours.school.id(), facts(table), others.pupil)).as(table).isZero();
        }
        assertThat(seenBySchool(ours.school.id(), "select count(*) from guardian where id = ?", others.guardian)).isZero();
    }

    @Test
    void a_school_cannot_write_for_another() throws SQLException {
        Household ours = Household.ofNewSchool();
        Household others = Household.ofNewSchool();
        assertThatThrownBy(() -> seenBySchool(ours.school.id(), """
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                values (nextval('lateness_seq'), 2026, 99, ?, ?, now(), 5, 'UNKNOWN', now(), 0) returning id""",
                others.school.id(), others.pupil)).hasMessageContaining("row-level security");
    }

    @Test
    void a_family_sees_its_child_and_the_four_kinds_of_facts() throws SQLException {
        Household household = Household.ofNewSchool();
        assertThat(seenByFamily(household.account, pupil(), household.pupil)).isOne();
        for (String table : FACTS) {
            assertThat(seenByFamily(household.account, facts(table), household.pupil)).as(table).isOne();
        }
    }

    @Test
    void a_pupil_sees_himself_or_herself_whatever_the_guardians_links_are_TS_053() throws SQLException {
        Household household = Household.ofNewSchool();
        Household others = Household.ofNewSchool();
        long own = household.accountOfThePupil();
        household.change("update guardianship set closed_on = current_date where establishment_id = ?", household.school.id());
        for (String table : FACTS) {
            assertThat(seenByFamily(own, facts(table), household.pupil)).as(table).isOne();
            assertThat(seenByFamily(own, facts(table), others.pupil)).as(table).isZero();
        }
        assertThat(seenByFamily(own, "select count(*) from pupil")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update service_opening set closed_at = now() where establishment_id = ?",
        "update pupil set closed_on = current_date where establishment_id = ?",
        "update persona set closed_at = now() where establishment_id = ?",
        "update account set status = 'CLOSED' where login = 'pupil.' || ?"})
    void a_pupil_sees_nothing_once_his_or_her_right_or_the_service_has_ended_TS_001(String end) throws SQLException {
        Household household = Household.ofNewSchool();
        long own = household.accountOfThePupil();
        household.change(end, household.school.id());
        assertThat(seenByFamily(own, pupil(), household.pupil)).isZero();
    }

    @Test
    void a_teacher_who_is_a_parent_acts_in_both_qualities_without_mixing_them() throws SQLException {
        Household household = Household.ofNewSchool();
        Household work = Household.ofNewSchool();
        long member = fr.carnet.shared.TestDesk.insert("insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)"
                + " values (?, 'EPP', 1, 'MODÈLE', 'Camille', 'TEACHER', 'MODELE') returning id", work.school.id());
        household.change("insert into persona (id, account_id, role, establishment_id, staff_id) values (nextval('persona_seq'), ?, 'TEACHER', ?, ?)",
                household.account, work.school.id(), member);

        try (Connection app = TestDatabase.get().connect()) {
            assertThat(Household.id(app, "select establishment_id from enter_school(?, 2026)", household.account)).isEqualTo(work.school.id());
            assertThat(Household.id(app, pupil(), work.pupil)).isOne();
            assertThat(Household.id(app, pupil(), household.pupil)).isZero();
            assertThat(Household.id(app, "select case when enter_family(?, 2026) then 1 else 0 end", household.account)).isOne();
            assertThat(Household.id(app, pupil(), household.pupil)).isOne();
            assertThat(Household.id(app, pupil(), work.pupil)).isZero();
        }
    }

    @Test
    void a_persona_is_of_one_person_and_only_a_pupil_has_the_role_of_one() throws SQLException {
        Household household = Household.ofNewSchool();
        long own = household.accountOfThePupil();
        assertThatThrownBy(() -> household.change("update persona set role = 'GUARDIAN' where account_id = ?", own)).hasMessageContaining("persona_of_a_pupil");
        assertThatThrownBy(() -> household.change("update persona set guardian_id = ? where account_id = ?", household.guardian, own))
                .hasMessageContaining("persona_of_one");
    }

    @Test
    void a_family_sees_nothing_of_another_TS_053() throws SQLException {
        Household ours = Household.ofNewSchool();
        Household others = Household.ofNewSchool();
        assertThat(seenByFamily(ours.account, pupil(), others.pupil)).isZero();
        for (String table : FACTS) {
            assertThat(seenByFamily(ours.account, facts(table), others.pupil)).as(table).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update service_opening set closed_at = now() where establishment_id = ?",
        "update guardianship set level = 2 where establishment_id = ?",
        "update guardianship set level = 3 where establishment_id = ?",
        "update guardianship set authority = 'WITHDRAWN' where establishment_id = ?",
        "update guardianship set authority = 'SURVEILLANCE' where establishment_id = ?",
        "update guardianship set authority = 'TO_CONFIRM' where establishment_id = ?",
        "update guardianship set protected_address = true where establishment_id = ?",
        "update guardianship set authority = 'DELEGATED', authority_until = current_date - 1 where establishment_id = ?",
        "update guardianship set kinship = '70' where establishment_id = ?",
        "update pupil set of_age_on = current_date, guardians_told = 'SERIOUS' where establishment_id = ?",
        "update pupil set of_age_on = current_date, guardians_told = 'NONE' where establishment_id = ?",
        "update guardianship set closed_on = current_date where establishment_id = ?",
        "update pupil set closed_on = current_date where establishment_id = ?",
        "update persona set closed_at = now() where establishment_id = ?",
        "update account set status = 'CLOSED' where login = 'household.' || ?"})
    void a_family_sees_nothing_once_its_right_or_the_service_has_ended_TS_001(String end) throws SQLException {
        Household household = Household.ofNewSchool();
        household.change(end, household.school.id());
        assertThat(seenByFamily(household.account, pupil(), household.pupil)).isZero();
        for (String table : FACTS) {
            assertThat(seenByFamily(household.account, facts(table), household.pupil)).as(table).isZero();
        }
    }

    @Test
    void a_family_never_reads_a_cancelled_fact() throws SQLException {
        Household household = Household.ofNewSchool();
        for (String table : FACTS) {
            household.change("update " + table + " set cancelled_at = now() where pupil_id = ?", household.pupil);
            assertThat(seenByFamily(household.account, facts(table), household.pupil)).as(table).isZero();
        }
    }

    @Test
    void a_sanction_shows_only_once_notified_TS_043() throws SQLException {
        Household household = Household.ofNewSchool();
        household.change("update sanction set notified_on = null where pupil_id = ?", household.pupil);
        assertThat(seenByFamily(household.account, facts("sanction"), household.pupil)).isZero();
    }

    @Test
    void a_family_reads_no_guardian_no_staff_and_no_address() throws SQLException {
        Household household = Household.ofNewSchool();
        for (String table : new String[] {"guardian", "guardianship", "staff_member", "address", "teaching", "main_teacher"}) {
            assertThat(seenByFamily(household.account, "select count(*) from " + table)).as(table).isZero();
        }
    }

    @Test
    void the_serving_role_owns_nothing_and_cannot_bypass_the_policies() throws SQLException {
        try (Connection app = TestDatabase.get().connect(); Statement ddl = app.createStatement()) {
            assertThat(Household.id(app, "select count(*) from pg_class where relowner = 'carnet_app'::regrole")).isZero();
            assertThat(Household.id(app, "select count(*) from pg_roles where rolname = current_user and (rolbypassrls or rolsuper)"))
                    .isZero();
            assertThatThrownBy(() -> ddl.execute("create table stray (id int)")).hasMessageContaining("permission denied");
        }
    }

    /** A new table that carries a school and has no policy would be an open door: here is where its author learns of it. */
    @Test
    void every_table_of_a_school_has_a_policy() throws SQLException {
        List<String> unguarded = new ArrayList<>();
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement query = owner.createStatement();
             ResultSet tables = query.executeQuery("""
                     select c.relname from pg_class c
                       join pg_attribute a on a.attrelid = c.oid and a.attname = 'establishment_id'
                      where c.relkind in ('r', 'p') and not c.relispartition and not c.relrowsecurity
                        and c.relnamespace in ('public'::regnamespace, 'absences_2012'::regnamespace)""")) {
            while (tables.next()) {
                unguarded.add(tables.getString(1));
            }
        }
        assertThat(unguarded).as("tables of the accounts component are national and read by it alone")
                .containsExactlyInAnyOrder("persona", "activation_code");
    }
}
