package fr.carnet.imports.sts.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Tally;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an STS import does to one school of a real PostgreSQL, under the serving role. */
class StsContentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String HEAD = person(1, "epp", "GARRIC", "DIR", "");
    private static final String CPE = person(2, "epp", "TESSANDIER", "EDU", "");
    private static final String TEACHER = person(3, "epp", "BRUMELIN", "ENS", "<PROFS_PRINC><PROF_PRINC>"
            + "<CODE_STRUCTURE>5 A</CODE_STRUCTURE><DATE_DEBUT>2026-09-01</DATE_DEBUT><DATE_FIN>2027-08-31</DATE_FIN>"
            + "</PROF_PRINC></PROFS_PRINC>");
    private static final String LOCAL = person(3, "local", "MARSANNE", "", "");
    private static final String AGENT = person(4, "epp", "AGENT", "TEC", "");
    private static final String STRUCTURE = "<STRUCTURE><DIVISIONS><DIVISION CODE=\"5 A\"><LIBELLE_LONG>CINQUIEME A</LIBELLE_LONG>"
            + "<MEFS_APPARTENANCE><MEF_APPARTENANCE CODE=\"10110001110\"/></MEFS_APPARTENANCE>"
            + "<SERVICES><SERVICE CODE_MATIERE=\"061300\" CODE_MOD_COURS=\"CG\"><ENSEIGNANTS><ENSEIGNANT ID=\"3\" TYPE=\"epp\"/>"
            + "<ENSEIGNANT ID=\"3\" TYPE=\"epp\"/><ENSEIGNANT ID=\"9\" TYPE=\"epp\"/></ENSEIGNANTS></SERVICE></SERVICES></DIVISION>"
            + "</DIVISIONS><GROUPES><GROUPE CODE=\"5LATGR1\"><LIBELLE_LONG>LATIN</LIBELLE_LONG><DIVISIONS_APPARTENANCE>"
            + "<DIVISION_APPARTENANCE CODE=\"5 A\"><EFFECTIF_PREVU>18</EFFECTIF_PREVU></DIVISION_APPARTENANCE>"
            + "</DIVISIONS_APPARTENANCE><SERVICES><SERVICE CODE_MATIERE=\"020300\" CODE_MOD_COURS=\"CG\"><ENSEIGNANTS>"
            + "<ENSEIGNANT ID=\"3\" TYPE=\"local\"/></ENSEIGNANTS></SERVICE></SERVICES></GROUPE></GROUPES></STRUCTURE>";

    private Connection connection;
    private TestSchool school;
    private List<Finding> found = List.of();

    @BeforeEach
    void open() throws SQLException {
        connection = TestDatabase.get().connect();
        school = TestDatabase.get().newSchool();
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void functions_give_roles_and_only_some_roles_an_account_that_stays_blocked() throws Exception {
        Tally tally = load(HEAD, CPE, TEACHER, LOCAL, AGENT);

        assertThat(tally.of("staff", "created")).isEqualTo(5);
        assertThat(text("select string_agg(m.last_name || ' ' || m.role || ' ' || coalesce(a.status, 'none'), ', ' order by m.sts_id,"
                + " m.sts_type) from staff_member m left join persona n on n.staff_id = m.id and n.role = m.role"
                + " left join account a on a.id = n.account_id and a.login is null"))
                .isEqualTo("GARRIC HEAD BLOCKED, TESSANDIER CPE BLOCKED, BRUMELIN TEACHER BLOCKED, MARSANNE TEACHER BLOCKED, "
                        + "AGENT STAFF none");
    }

    @Test
    void services_main_teachers_groups_and_subjects_are_read() throws Exception {
        Tally tally = load(HEAD, TEACHER, LOCAL);

        assertThat(text("select string_agg(m.last_name || ' ' || coalesce(d.code, g.code) || ' ' || t.subject_code, ', ' order by"
                + " t.subject_code) from teaching t join staff_member m on m.id = t.staff_id left join division d"
                + " on d.id = t.division_id left join teaching_group g on g.id = t.group_id"))
                .isEqualTo("MARSANNE 5LATGR1 020300, BRUMELIN 5 A 061300");
        assertThat(text("select m.last_name || ' ' || d.code || ' ' || x.from_on from main_teacher x join staff_member m"
                + " on m.id = x.staff_id join division d on d.id = x.division_id")).isEqualTo("BRUMELIN 5 A 2026-09-01");
        assertThat(text("select g.code || '<' || d.code from group_division x join teaching_group g on g.id = x.group_id"
                + " join division d on d.id = x.division_id")).isEqualTo("5LATGR1<5 A");
        assertThat(text("select label from subject where code = '061300'")).isEqualTo("Mathématiques");
        assertThat(tally.of("teachings", "read")).isEqualTo(3);
        assertThat(tally.of("teachings", "refused")).isEqualTo(1);
        assertThat(codes()).contains("S01");
    }

    @Test
    void the_same_file_again_changes_nothing() throws Exception {
        load(HEAD, TEACHER, LOCAL);
        String before = versions();

        Tally again = load(HEAD, TEACHER, LOCAL);

        assertThat(again.toJson()).isEqualTo("{\"staff\":{\"read\":3,\"created\":0,\"changed\":0,\"unchanged\":3,\"closed\":0,"
                + "\"reopened\":0,\"refused\":0},\"teachings\":{\"read\":3,\"created\":0,\"changed\":0,\"unchanged\":2,\"closed\":0,"
                + "\"reopened\":0,\"refused\":1}}");
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void who_leaves_loses_the_place_and_who_comes_back_finds_the_same_account() throws Exception {
        load(HEAD, TEACHER, LOCAL);
        String account = text("select n.account_id::text from persona n join staff_member m on m.id = n.staff_id and m.role = 'HEAD'");

        Tally left = load(TEACHER, LOCAL);

        assertThat(left.of("staff", "closed")).isEqualTo(1);
        assertThat(codes()).contains("S04");
        assertThat(text("select count(*)::text from persona n join staff_member m on m.id = n.staff_id"
                + " where m.role = 'HEAD' and n.closed_at is null")).isEqualTo("0");

        Tally back = load(HEAD, TEACHER, LOCAL);

        assertThat(back.of("staff", "reopened")).isEqualTo(1);
        assertThat(text("select n.account_id::text from persona n join staff_member m on m.id = n.staff_id"
                + " where m.role = 'HEAD' and n.closed_at is null")).isEqualTo(account);
    }

    @Test
    void another_function_changes_the_role_of_the_place() throws Exception {
        load(HEAD, TEACHER, LOCAL);

        load(HEAD, TEACHER.replace(">ENS<", ">EDU<"), LOCAL);

        assertThat(text("select n.role from persona n join staff_member m on m.id = n.staff_id where m.last_name = 'BRUMELIN'"))
                .isEqualTo("CPE");
    }

    @Test
    void what_the_head_decided_outlives_the_imports() throws Exception {
        load(HEAD, TEACHER, AGENT);
        TestDatabase.enterSchool(connection, school.id(), 2026);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, given_role,"
                    + " search_name) values (" + school.id() + ", 'SCHOOL', 1, 'ASSISTANT', 'Lou', 'AED', 'AED', 'ASSISTANT LOU')");
            statement.executeUpdate("update staff_member set role = 'SECRETARIAT', given_role = 'SECRETARIAT' where last_name = 'AGENT'");
        }
        connection.commit();

        Tally again = load(HEAD, TEACHER, AGENT);

        assertThat(again.of("staff", "changed") + again.of("staff", "closed")).isZero();
        assertThat(text("select string_agg(m.last_name || ' ' || m.role, ', ' order by m.last_name) from staff_member m"
                + " where m.given_role is not null and m.closed_on is null")).isEqualTo("AGENT SECRETARIAT, ASSISTANT AED");
        load(HEAD, TEACHER.replace("BRUMELIN", "BRUMELAN"), AGENT);
        assertThat(text("select string_agg(m.last_name || ' ' || n.role, ', ' order by m.last_name) from persona n"
                + " join staff_member m on m.id = n.staff_id where m.given_role is not null and n.closed_at is null"))
                .isEqualTo("AGENT SECRETARIAT, ASSISTANT AED");
    }

    @Test
    void a_person_given_twice_refuses_the_file() throws Exception {
        Findings findings = new Findings(school.uai()).in("sts.xml");
        new StsContent(TODAY).read(FileKind.STAFF, export(HEAD, HEAD), findings);

        assertThat(findings.isBlocking()).isTrue();
    }

    @Test
    void a_person_without_a_number_is_refused_alone() throws Exception {
        Tally tally = load(HEAD, TEACHER, LOCAL.replace("ID=\"3\"", ""));

        assertThat(tally.of("staff", "refused")).isEqualTo(1);
        assertThat(tally.of("staff", "created")).isEqualTo(2);
        assertThat(codes()).contains("S06");
    }

    private Tally load(String... persons) throws Exception {
        Findings findings = new Findings(school.uai()).in("sts.xml");
        StsContent content = new StsContent(TODAY);
        content.read(FileKind.STAFF, export(persons), findings);
        TestDatabase.enterSchool(connection, school.id(), 2026);
        Tally tally = content.plan(connection, Map.of(FileKind.STAFF, "sts.xml"), findings);
        content.apply(tally);
        connection.commit();
        found = findings.all();
        return tally;
    }

    private byte[] export(String... persons) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><STS_EDT><PARAMETRES><UAJ CODE=\"" + school.uai() + "\"/>"
                + "<ANNEE_SCOLAIRE ANNEE=\"2026\"/></PARAMETRES><NOMENCLATURES><MATIERES><MATIERE CODE=\"061300\">"
                + "<LIBELLE_EDITION>Mathématiques</LIBELLE_EDITION></MATIERE></MATIERES></NOMENCLATURES><DONNEES><INDIVIDUS>"
                + String.join("\n", persons) + "</INDIVIDUS>" + STRUCTURE + "</DONNEES></STS_EDT>").getBytes(StandardCharsets.UTF_8);
    }

    private static String person(int id, String type, String name, String function, String more) {
        return "<INDIVIDU ID=\"" + id + "\" TYPE=\"" + type + "\"><SEXE>2</SEXE><CIVILITE>2</CIVILITE><NOM_USAGE>" + name
                + "</NOM_USAGE><PRENOM>Clarisse</PRENOM><DATE_NAISSANCE>1984-05-17</DATE_NAISSANCE><FONCTION>" + function
                + "</FONCTION>" + more + "</INDIVIDU>";
    }

    private List<String> codes() {
        return found.stream().map(Finding::code).toList();
    }

    private String versions() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("staff_member", "teaching", "main_teacher", "group_division")) {
            all.append(text("select string_agg(ctid::text || xmin::text || xmax::text, ' ' order by ctid) from " + table)).append('\n');
        }
        return all.toString();
    }

    private String text(String sql) throws SQLException {
        TestDatabase.enterSchool(connection, school.id(), 2026);
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
