package fr.carnet.schoollife.discipline;

import fr.carnet.schoollife.discipline.incident.boundary.IncidentDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureDesk;
import fr.carnet.shared.TestDatabase;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** What never reaches a family, whatever a page asks; and what no page may be offered: a sanction proposed by a count (ED-060). */
class FamiliesReadNoProcedureTest {

    @ParameterizedTest
    @ValueSource(strings = {"incident", "incident_person", "incident_statement", "sanction_procedure", "procedure_step", "responsibility_hours",
        "board_session", "board_member", "board_summons", "board_vote", "sanction_register", "erasure_request", "punishment_type", "punishment_change",
        "detention_slot"})
    void the_only_policy_of_the_table_is_the_schools_TS_043(String table) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement query = owner.createStatement();
             ResultSet row = query.executeQuery("select string_agg(policyname, ',') from pg_policies where tablename = '" + table + "'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("school");
        }
    }

    @Test
    void sanctions_know_nothing_of_punishments_absences_nor_counts_of_what_came_before_ED_060_ED_030() {
        JavaClasses classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fr.carnet.schoollife");
        noClasses().that().resideInAPackage("..discipline.sanction..")
                .should().dependOnClassesThat().resideInAnyPackage("..discipline.punishment..", "..schoollife.lateness..", "..schoollife.rollcall..")
                .check(classes);
    }

    @Test
    void no_act_of_a_procedure_proposes_a_kind_of_sanction_ED_060() {
        assertThat(Stream.of(ProcedureDesk.class, IncidentDesk.class).flatMap(desk -> Stream.of(desk.getDeclaredMethods())).map(Method::getReturnType)
                .map(Class::getSimpleName)).doesNotContain("SanctionKind", "Decision", "NewDecision");
    }
}
