package fr.carnet.schoollife.absencecount;

import fr.carnet.schoollife.absencecount.control.ExportHeaders;
import fr.carnet.shared.TestDatabase;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The gate of the build around the téléservice of 2012 (<i>TS-040, TS-041, TS-046; D-5</i>): its data, its schema as migrated, its mails and letters,
 * its logs, its exports and its page. Each scan has its mutation, which adds what is forbidden and is found.
 */
class CountsOnlyTest {

    private static final Path EJB = Path.of("src/main");
    private static final String PACKAGE = "fr.carnet.schoollife.absencecount";
    private static final Path PAGE = Path.of("../web/src/main/webapp/WEB-INF/templates/parts/family-counted.xhtml");

    /** It can neither date, nor write to anybody, nor log, nor ask school life for more than its statement reads. */
    private static final ArchRule KNOWS_NO_MORE = noClasses().that().resideInAPackage(PACKAGE + "..")
            .should().dependOnClassesThat().resideInAnyPackage("java.time..", "java.util.logging..", "fr.carnet.shared.control.mail..",
                    "fr.carnet.messaging..", "fr.carnet.schoollife.absence..", "fr.carnet.schoollife.record..", "fr.carnet.schoollife.lateness..");

    @Test
    void its_data_hold_two_counts_and_an_identity() {
        JavaClasses classes = classes();
        List<Class<?>> data = classes.stream().map(JavaClass::reflect)
                .<Class<?>>map(type -> type).filter(type -> type.isRecord() || type.getPackageName().endsWith(".entity")).toList();

        assertThat(data).isNotEmpty().allSatisfy(type -> assertThat(CountsOnly.data(type)).isEmpty());
        KNOWS_NO_MORE.check(classes);
    }

    @Test
    void a_date_a_reason_or_a_logger_added_to_its_data_is_found() {
        record Dated(String firstName, LocalDate since) { }
        record Explained(String firstName, String refusalReason) { }
        record Flagged(String firstName, boolean excluded) { }

        assertThat(CountsOnly.data(Dated.class)).containsExactly("Dated.since is a LocalDate");
        assertThat(CountsOnly.data(Explained.class)).containsExactly("Explained.refusalReason says «reason»");
        assertThat(CountsOnly.data(Flagged.class)).containsExactly("Flagged.excluded is a boolean");
        assertThatThrownBy(() -> KNOWS_NO_MORE.check(new ClassFileImporter().importClasses(Talkative.class))).hasMessageContaining("Logger");
    }

    @Test
    void its_schema_has_the_columns_of_the_law_and_no_other() throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner()) {
            assertThat(schema(owner)).isEmpty();
            assertThat(columns(owner)).as("the schema is read").contains("half_days", "absences", "class_name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alter table absences_2012.pupil_count add column last_on date", "alter table absences_2012.pupil_count add column reason text",
        "alter table absences_2012.pupil_count add column ine text", "alter table absences_2012.pupil_count add column latenesses smallint",
        "alter table absences_2012.pupil_count alter column class_name type jsonb using null", "create table absences_2012.half_day (pupil_id bigint, day date)",
        "create view absences_2012.course as select pupil_id, 'MATHS' as course from absences_2012.pupil_count",
        "create function absences_2012.hours() returns table (pupil_id bigint, hours int) language sql as 'select 1::bigint, 1'"})
    void a_column_added_to_the_migrated_schema_is_found(String mutation) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement ddl = owner.createStatement()) {
            ddl.execute(mutation);
            assertThat(schema(owner)).as(mutation).isNotEmpty();
            owner.rollback();
        }
    }

    @Test
    void the_letters_and_mails_that_invite_families_are_filled_with_nothing_of_an_absence() throws IOException {
        List<Path> templates = files(EJB.resolve("resources/letters"), "activation-.*|provisional-.*").toList();
        List<Path> mails = files(EJB.resolve("resources/mail"), "activation-.*").toList();

        assertThat(templates).hasSizeGreaterThan(2);
        assertThat(mails).isNotEmpty();
        for (Path template : Stream.concat(templates.stream(), mails.stream()).toList()) {
            assertThat(CountsOnly.template(template.toString(), Files.readString(template))).isEmpty();
        }
        assertThat(CountsOnly.template("mail", "Absence du {when}.")).containsExactly("mail is filled with {when}");
    }

    @Test
    void its_logs_reports_and_statements_name_nothing_more() throws IOException {
        List<Path> sources = new ArrayList<>(files(EJB.resolve("java").resolve(PACKAGE.replace('.', '/')), ".*\\.java").toList());
        sources.addAll(files(Path.of("../batch/src/main/java/fr/carnet/batch/schoollife"), ".*AbsenceCount.*\\.java").toList());
        List<Path> statements = files(EJB.resolve("resources").resolve(PACKAGE.replace('.', '/')), ".*\\.sql").toList();

        assertThat(sources).hasSizeGreaterThan(4);
        assertThat(statements).isNotEmpty();
        for (Path source : sources) {
            assertThat(CountsOnly.literals(source.toString(), Files.readString(source))).isEmpty();
        }
        for (Path statement : statements) {
            assertThat(CountsOnly.statement(statement.toString(), Files.readString(statement))).isEmpty();
        }
        assertThat(CountsOnly.literals("log", "LOG.info(() -> \"counted until \" + day);")).containsExactly("log says «until»");
        assertThat(CountsOnly.statement("sql", "select a.reason from absence a")).containsExactly("sql says «reason»");
    }

    @Test
    void its_export_and_its_page_show_nothing_more() throws IOException {
        assertThat(CountsOnly.names("export", ExportHeaders.ofCounts())).isEmpty();
        assertThat(CountsOnly.page("page", Files.readString(PAGE))).isEmpty();

        assertThat(CountsOnly.names("export", List.of("Nom", "Dernière date"))).containsExactly("export says «date»");
        assertThat(CountsOnly.page("page", "<dd>#{pupil.lastReason}</dd>")).containsExactly("page says «reason»");
    }

    private static JavaClasses classes() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(PACKAGE);
    }

    /** All columns of tables and views, and all that functions take and give. */
    private static List<String> schema(Connection connection) throws SQLException {
        List<String> breaches = new ArrayList<>();
        read(connection, """
                select table_name, column_name, data_type from information_schema.columns where table_schema = 'absences_2012'""",
                breaches, false);
        read(connection, """
                select r.routine_name, p.parameter_name, p.data_type
                  from information_schema.parameters p
                  join information_schema.routines r on r.specific_schema = p.specific_schema and r.specific_name = p.specific_name
                 where p.specific_schema = 'absences_2012'""", breaches, true);
        return breaches;
    }

    private static void read(Connection connection, String sql, List<String> breaches, boolean ofFunctions) throws SQLException {
        try (Statement query = connection.createStatement(); ResultSet rows = query.executeQuery(sql)) {
            while (rows.next()) {
                boolean school = ofFunctions && List.of("school_name", "school_phone", "asked_year").contains(rows.getString(2));
                if (!school) {
                    breaches.addAll(CountsOnly.column(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
    }

    private static List<String> columns(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement query = connection.createStatement(); ResultSet rows = query.executeQuery("""
                select column_name from information_schema.columns where table_schema = 'absences_2012'""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Stream<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName().toString().matches(name)).toList().stream();
        }
    }

    /** What nobody may write in the package: something that logs. */
    static final class Talkative {
        static final Logger LOG = Logger.getLogger("absences");
    }
}
