package fr.carnet.imports.siecle.control;

import static fr.carnet.imports.siecle.control.Exports.address;
import static fr.carnet.imports.siecle.control.Exports.inDivision;
import static fr.carnet.imports.siecle.control.Exports.link;
import static fr.carnet.imports.siecle.control.Exports.person;
import static fr.carnet.imports.siecle.control.Exports.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDatabase.TestSchool;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Tally;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import does to one school of a real PostgreSQL, under the serving role and its row-level policies. */
class SchoolLoadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final byte[] PUPILS = Exports.pupils("<ELEVES>" + pupil(700101), pupil(700102) + "</ELEVES>",
            inDivision(700101, "5 A"), inDivision(700102, "5 A"));
    private static final byte[] GUARDIANS = Exports.guardians(
            "<PERSONNES>" + person(810001, "<ADRESSE_ID>910001</ADRESSE_ID><MEL>b@exemple.invalid</MEL>") + "</PERSONNES>",
            "<RESPONSABLES>" + link(700101, 810001, 1, "<PAIE_FRAIS_SCOLAIRES>1</PAIE_FRAIS_SCOLAIRES>"),
            link(700102, 810001, 1, "<PAIE_FRAIS_SCOLAIRES>1</PAIE_FRAIS_SCOLAIRES>") + "</RESPONSABLES>",
            "<ADRESSES>" + address(910001, "12 RUE DES MIRABELLES") + "</ADRESSES>");

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
    void a_first_import_creates_pupils_guardians_and_links() throws Exception {
        Tally tally = load(PUPILS, GUARDIANS);

        assertThat(counts(tally, "pupils")).isEqualTo("2 read, 2 created, 0 changed, 0 unchanged, 0 closed, 0 reopened, 0 refused");
        assertThat(counts(tally, "guardians")).startsWith("1 read, 1 created");
        assertThat(counts(tally, "links")).startsWith("2 read, 2 created");
        assertThat(text("select p.first_name || ' en ' || d.code || ' chez ' || g.email || ', ' || a.line1 from pupil p"
                + " join division_pupil m on m.pupil_id = p.id join division d on d.id = m.division_id"
                + " join guardianship l on l.pupil_id = p.id join guardian g on g.id = l.guardian_id"
                + " join address a on a.id = g.address_id where p.eleve_id = 700101"))
                .isEqualTo("Inès en 5 A chez b@exemple.invalid, 12 RUE DES MIRABELLES");
    }

    @Test
    void the_same_files_again_change_nothing_and_rewrite_no_row() throws Exception {
        load(PUPILS, GUARDIANS);
        String before = versions();

        Tally again = load(PUPILS, GUARDIANS);

        assertThat(counts(again, "pupils")).isEqualTo("2 read, 0 created, 0 changed, 2 unchanged, 0 closed, 0 reopened, 0 refused");
        assertThat(counts(again, "guardians")).isEqualTo("1 read, 0 created, 0 changed, 1 unchanged, 0 closed, 0 reopened, 0 refused");
        assertThat(counts(again, "links")).isEqualTo("2 read, 0 created, 0 changed, 2 unchanged, 0 closed, 0 reopened, 0 refused");
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void a_rehearsal_counts_the_same_and_writes_nothing() throws Exception {
        Tally rehearsed = plan(PUPILS, GUARDIANS);
        connection.commit();

        assertThat(number("select count(*) from pupil")).isZero();
        assertThat(rehearsed.toJson()).isEqualTo(load(PUPILS, GUARDIANS).toJson());
    }

    @Test
    void a_pupil_who_is_no_longer_in_the_file_is_closed_and_not_deleted() throws Exception {
        load(PUPILS, GUARDIANS);

        Tally tally = load(Exports.pupils("<ELEVES>" + pupil(700101) + "</ELEVES>", inDivision(700101, "5 A")), GUARDIANS);

        assertThat(counts(tally, "pupils")).isEqualTo("1 read, 0 created, 0 changed, 1 unchanged, 1 closed, 0 reopened, 0 refused");
        assertThat(text("select closed_on::text from pupil where eleve_id = 700102")).isEqualTo("2026-11-22");
        assertThat(counts(tally, "links")).isEqualTo("2 read, 0 created, 0 changed, 1 unchanged, 1 closed, 0 reopened, 1 refused");
        assertThat(codes()).contains("R02");
    }

    @Test
    void a_pupil_who_comes_back_is_opened_again_with_the_links() throws Exception {
        load(PUPILS, GUARDIANS);
        load(Exports.pupils("<ELEVES>" + pupil(700101) + "</ELEVES>", inDivision(700101, "5 A")), GUARDIANS);

        Tally tally = load(PUPILS, GUARDIANS);

        assertThat(counts(tally, "pupils")).isEqualTo("2 read, 0 created, 1 changed, 1 unchanged, 0 closed, 1 reopened, 0 refused");
        assertThat(counts(tally, "links")).isEqualTo("2 read, 0 created, 1 changed, 1 unchanged, 0 closed, 1 reopened, 0 refused");
        assertThat(number("select count(*) from pupil where closed_on is null")).isEqualTo(2);
    }

    @Test
    void a_hostile_file_gives_a_withdrawn_father_nothing_back_under_a_new_number_D_15() throws Exception {
        load(PUPILS, GUARDIANS);
        execute("update guardianship set authority = 'WITHDRAWN' where pupil_id = (select id from pupil where eleve_id = 700101)");

        Tally tally = load(PUPILS, withFather(700101));

        assertThat(counts(tally, "links")).startsWith("3 read, 1 created");
        assertThat(codes()).contains("R14");
        assertThat(text("select string_agg(l.authority, ' ' order by g.personne_id) from guardianship l join guardian g on g.id = l.guardian_id"
                + " join pupil p on p.id = l.pupil_id where p.eleve_id = 700101")).isEqualTo("WITHDRAWN TO_CONFIRM");
        assertThat(number("select count(*) from legal_link l join pupil p on p.id = l.pupil_id where p.eleve_id = 700101")).isZero();
    }

    @Test
    void a_measure_outlives_files_that_drop_the_link_and_give_it_again_D_15() throws Exception {
        load(PUPILS, withFather(700101));
        execute("update guardianship set authority = 'WITHDRAWN' where guardian_id = (select id from guardian where personne_id = 810009)");
        load(PUPILS, GUARDIANS);

        load(PUPILS, withFather(700101));

        assertThat(text("select l.authority from guardianship l join guardian g on g.id = l.guardian_id where g.personne_id = 810009 and l.closed_on is null"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void a_contact_made_legal_or_come_back_waits_when_a_measure_protects_the_pupil_D_15() throws Exception {
        byte[] contact = guardians(link(700101, 810001, 1), link(700101, 810009, 3));
        load(PUPILS, contact);
        execute("update pupil set protected_address = true where eleve_id = 700101");

        load(PUPILS, withFather(700101));

        assertThat(text("select l.authority from guardianship l join guardian g on g.id = l.guardian_id where g.personne_id = 810009"))
                .isEqualTo("TO_CONFIRM");
        assertThat(codes()).contains("R14");
    }

    @Test
    void a_protected_pupil_stays_so_under_another_number_of_a_hostile_file_ED_139() throws Exception {
        load(PUPILS, GUARDIANS);
        execute("update pupil set protected_address = true where eleve_id = 700101");

        load(Exports.pupils("<ELEVES>" + pupil(700999), pupil(700102) + "</ELEVES>", inDivision(700999, "5 A"), inDivision(700102, "5 A")),
                withFather(700999));

        assertThat(text("select protected_address::text from pupil where eleve_id = 700999")).isEqualTo("true");
        assertThat(number("select count(*) from legal_link l join pupil p on p.id = l.pupil_id where p.eleve_id = 700999")).isZero();
    }

    @Test
    void those_who_answer_for_a_pupil_are_to_be_told_of_a_new_link_and_of_no_first_one_D_15() throws Exception {
        load(PUPILS, GUARDIANS);
        assertThat(number("select count(*) from guardianship where not announced")).isZero();

        load(PUPILS, withFather(700101));

        assertThat(text("select string_agg(g.personne_id::text, ' ') from guardianship l join guardian g on g.id = l.guardian_id where not l.announced"))
                .isEqualTo("810009");
    }

    private static byte[] withFather(long pupil) {
        return guardians(link(pupil, 810001, 1), link(pupil, 810009, 1), link(700102, 810001, 1));
    }

    private static byte[] guardians(String... links) {
        return Exports.guardians("<PERSONNES>" + person(810001), person(810009) + "</PERSONNES>",
                "<RESPONSABLES>" + String.join("", links) + "</RESPONSABLES>");
    }

    @Test
    void a_leaver_is_closed_at_the_date_of_the_file_and_a_future_one_stays() throws Exception {
        load(PUPILS, GUARDIANS);

        Tally tally = load(Exports.pupils("<ELEVES>" + pupil(700101, "<DATE_SORTIE>05/11/2026</DATE_SORTIE>"),
                pupil(700102, "<DATE_SORTIE>18/12/2026</DATE_SORTIE>") + "</ELEVES>", inDivision(700102, "5 A")), GUARDIANS);

        assertThat(counts(tally, "pupils")).isEqualTo("2 read, 0 created, 2 changed, 0 unchanged, 1 closed, 0 reopened, 0 refused");
        assertThat(text("select string_agg(coalesce(closed_on::text, 'open'), ' ' order by eleve_id) from pupil"))
                .isEqualTo("2026-11-05 open");
    }

    @Test
    void a_change_of_division_is_a_change_of_the_pupil() throws Exception {
        load(PUPILS, GUARDIANS);

        Tally tally = load(Exports.pupils("<ELEVES>" + pupil(700101), pupil(700102) + "</ELEVES>",
                inDivision(700101, "5 B"), inDivision(700102, "5 A")), GUARDIANS);

        assertThat(counts(tally, "pupils")).startsWith("2 read, 0 created, 1 changed, 1 unchanged");
        assertThat(text("select string_agg(d.code, ',') from division_pupil m join division d on d.id = m.division_id"
                + " join pupil p on p.id = m.pupil_id where p.eleve_id = 700101")).isEqualTo("5 B");
    }

    @Test
    void a_refused_line_leaves_the_pupil_as_the_base_knows_it() throws Exception {
        load(PUPILS, GUARDIANS);

        Tally tally = load(Exports.pupils("<ELEVES><ELEVE ELEVE_ID=\"700101\"><NOM_DE_FAMILLE>AUTRE</NOM_DE_FAMILLE>"
                + "<PRENOM>X</PRENOM><DATE_NAISS>31/02/2014</DATE_NAISS></ELEVE>", pupil(700102) + "</ELEVES>",
                inDivision(700102, "5 A")), GUARDIANS);

        assertThat(counts(tally, "pupils")).isEqualTo("2 read, 0 created, 0 changed, 1 unchanged, 0 closed, 0 reopened, 1 refused");
        assertThat(text("select last_name from pupil where eleve_id = 700101 and closed_on is null")).isEqualTo("VALMORIN");
        assertThat(counts(tally, "links")).startsWith("2 read, 0 created, 0 changed, 2 unchanged, 0 closed");
        assertThat(codes()).contains("E08");
    }

    @Test
    void a_new_email_address_is_no_longer_confirmed() throws Exception {
        load(PUPILS, GUARDIANS);
        execute("update guardian set email_confirmed_at = now()");

        Tally tally = load(PUPILS, replaced(GUARDIANS, "b@exemple", "c@exemple"));

        assertThat(counts(tally, "guardians")).startsWith("1 read, 0 created, 1 changed");
        assertThat(text("select email || ' ' || coalesce(email_confirmed_at::text, 'to confirm') from guardian"))
                .isEqualTo("c@exemple.invalid to confirm");
    }

    @Test
    void a_new_phone_number_leaves_the_email_address_confirmed() throws Exception {
        load(PUPILS, GUARDIANS);
        execute("update guardian set email_confirmed_at = now()");

        load(PUPILS, replaced(GUARDIANS, "<MEL>", "<TEL_PORTABLE>0639980001</TEL_PORTABLE><MEL>"));

        assertThat(number("select count(*) from guardian where email_confirmed_at is not null and phone_mobile is not null"))
                .isEqualTo(1);
    }

    @Test
    void an_import_never_writes_what_a_court_decided() throws Exception {
        load(PUPILS, GUARDIANS);
        execute("update guardianship set authority = 'WITHDRAWN'");

        load(PUPILS, replaced(GUARDIANS, "<NIVEAU_RESPONSABILITE>1", "<NIVEAU_RESPONSABILITE>2"));

        assertThat(text("select string_agg(distinct authority || level, ',') from guardianship")).isEqualTo("WITHDRAWN2");
    }

    @Test
    void a_corrected_address_is_a_change_of_who_lives_there() throws Exception {
        load(PUPILS, GUARDIANS);

        Tally tally = load(PUPILS, replaced(GUARDIANS, "12 RUE", "14 RUE"));

        assertThat(counts(tally, "guardians")).startsWith("1 read, 0 created, 1 changed");
        assertThat(text("select line1 from address")).isEqualTo("14 RUE DES MIRABELLES");
        assertThat(counts(load(PUPILS, replaced(GUARDIANS, "12 RUE", "14 RUE")), "guardians")).contains("1 unchanged");
    }

    @Test
    void a_link_that_the_file_no_longer_gives_is_closed() throws Exception {
        load(PUPILS, GUARDIANS);

        Tally tally = load(PUPILS, Exports.guardians("<PERSONNES>" + person(810001) + "</PERSONNES>",
                "<RESPONSABLES>" + link(700101, 810001, 1) + "</RESPONSABLES>"));

        assertThat(counts(tally, "links")).contains("1 read", "1 closed");
        assertThat(number("select count(*) from guardianship where closed_on is null")).isEqualTo(1);
    }

    @Test
    void guardians_alone_join_the_pupils_already_there() throws Exception {
        load(PUPILS, null);

        Tally tally = load(null, GUARDIANS);

        assertThat(counts(tally, "pupils")).startsWith("0 read");
        assertThat(counts(tally, "links")).startsWith("2 read, 2 created");
        assertThat(number("select count(*) from pupil where closed_on is null")).isEqualTo(2);
    }

    @Test
    void pupils_alone_leave_guardians_and_links_open() throws Exception {
        load(PUPILS, GUARDIANS);

        load(PUPILS, null);

        assertThat(number("select count(*) from guardianship where closed_on is null")).isEqualTo(2);
    }

    @Test
    void an_export_without_addresses_keeps_those_already_known() throws Exception {
        load(PUPILS, GUARDIANS);

        Tally tally = load(PUPILS, Exports.guardians(
                "<PERSONNES>" + person(810001, "<ADRESSE_ID>910001</ADRESSE_ID><MEL>b@exemple.invalid</MEL>") + "</PERSONNES>",
                "<RESPONSABLES>" + link(700101, 810001, 1, "<PAIE_FRAIS_SCOLAIRES>1</PAIE_FRAIS_SCOLAIRES>"),
                link(700102, 810001, 1, "<PAIE_FRAIS_SCOLAIRES>1</PAIE_FRAIS_SCOLAIRES>") + "</RESPONSABLES>"));

        assertThat(counts(tally, "guardians")).contains("1 unchanged");
        assertThat(codes()).contains("R09");
    }

    @Test
    void another_school_with_the_same_numbers_is_neither_seen_nor_touched() throws Exception {
        load(PUPILS, GUARDIANS);
        TestSchool first = school;
        school = TestDatabase.get().newSchool();

        Tally tally = load(Exports.pupils("<ELEVES>" + pupil(700101, "<NOM_USAGE>AUTRE</NOM_USAGE>") + "</ELEVES>"), null);

        assertThat(counts(tally, "pupils")).isEqualTo("1 read, 1 created, 0 changed, 0 unchanged, 0 closed, 0 reopened, 0 refused");
        school = first;
        assertThat(number("select count(*) from pupil where closed_on is null and usage_name is null")).isEqualTo(2);
    }

    @Test
    void without_a_scope_nothing_can_be_written() throws Exception {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> {
            SchoolLoad load = new SchoolLoad(connection, Map.of(FileKind.PUPILS, "eleves.xml"), new Findings(school.uai()));
            load.apply(load.plan(staged(Map.of(FileKind.PUPILS, PUPILS), new Findings(school.uai())), TODAY));
        })).isInstanceOf(SQLException.class);
    }

    private Tally load(byte[] pupils, byte[] guardians) throws Exception {
        Tally tally = run(pupils, guardians, true);
        connection.commit();
        return tally;
    }

    private Tally plan(byte[] pupils, byte[] guardians) throws Exception {
        return run(pupils, guardians, false);
    }

    private Tally run(byte[] pupils, byte[] guardians, boolean apply) throws Exception {
        Map<FileKind, byte[]> files = new EnumMap<>(FileKind.class);
        Map<FileKind, String> names = new EnumMap<>(FileKind.class);
        if (pupils != null) {
            files.put(FileKind.PUPILS, pupils);
            names.put(FileKind.PUPILS, "eleves.xml");
        }
        if (guardians != null) {
            files.put(FileKind.GUARDIANS, guardians);
            names.put(FileKind.GUARDIANS, "responsables.xml");
        }
        Findings findings = new Findings(school.uai());
        StagedSchool rows = staged(files, findings);
        TestDatabase.enterSchool(connection, school.id(), 2026);
        SchoolLoad load = new SchoolLoad(connection, names, findings);
        Tally tally = load.plan(rows, TODAY);
        if (apply) {
            load.apply(tally);
        }
        found = findings.all();
        return tally;
    }

    private static StagedSchool staged(Map<FileKind, byte[]> files, Findings findings) throws UnreadableFile {
        StagedSchool rows = new StagedSchool(TODAY);
        for (Map.Entry<FileKind, byte[]> file : files.entrySet()) {
            new SiecleReader(2026, TODAY).read(file.getKey(), file.getValue(), rows, findings);
        }
        return rows;
    }

    private static byte[] replaced(byte[] export, String what, String by) {
        return new String(export, java.nio.charset.StandardCharsets.UTF_8).replace(what, by)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> codes() {
        return found.stream().map(Finding::code).toList();
    }

    private static String counts(Tally tally, String subject) {
        return "%d read, %d created, %d changed, %d unchanged, %d closed, %d reopened, %d refused".formatted(
                List.of("read", "created", "changed", "unchanged", "closed", "reopened", "refused").stream()
                        .map(measure -> tally.of(subject, measure)).toArray());
    }

    /** Where each row stands on disk and by whom it was written: moves as soon as a row is rewritten, or only locked. */
    private String versions() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("pupil", "guardian", "guardianship", "address", "division", "division_pupil")) {
            all.append(text("select string_agg(ctid::text || xmin::text || xmax::text, ' ' order by ctid) from " + table))
                    .append('\n');
        }
        return all.toString();
    }

    private void execute(String sql) throws SQLException {
        TestDatabase.enterSchool(connection, school.id(), 2026);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        TestDatabase.enterSchool(connection, school.id(), 2026);
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
