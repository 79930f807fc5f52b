package fr.carnet.imports.timetable.control;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a timetable does to one school of a real PostgreSQL, under the serving role. */
class TimetableContentTest {

    private static final LocalDate SUMMER = LocalDate.of(2026, 8, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 24);

    private static final String MATHS = cours("H", 1, "0800", "0055", "B12");
    private static final String LATIN = cours("A", 2, "1005", "0130", "B13");

    private static final String LESSONS = """
            select string_agg(subject_code || ' ' || a.code || ' ' || weekday || ' ' || starts || ' ' || ends || ' ' || coalesce(room, '-')
                              || ' ' || coalesce(opened_on::text, '') || '/' || coalesce(closed_on::text, ''), ', ' order by subject_code, a.code, starts)
              from lesson l join alternance a on a.id = l.alternance_id""";

    private Connection connection;
    private TestSchool school;
    private List<Finding> found = List.of();

    @BeforeEach
    void a_school_with_its_structures_and_staff() throws SQLException {
        connection = TestDatabase.get().connect();
        school = TestDatabase.get().newSchool();
        TestDatabase.enterSchool(connection, school.id(), 2026);
        run("insert into division (establishment_id, school_year, code, label) select %d, 2026, c, c from unnest(array['5 A', '5 B']) c");
        run("insert into teaching_group (establishment_id, school_year, code, label) values (%d, 2026, '5LAT', 'Latin')");
        run("""
                insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)
                select %d, 'EPP', n, 'BRUMELIN', 'Clarisse ' || n, 'TEACHER', 'BRUMELIN CLARISSE ' || n from generate_series(3, 4) n""");
        connection.commit();
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_lesson_has_its_moment_its_room_its_teacher_and_its_audience() throws Exception {
        Tally tally = load(SUMMER, MATHS, LATIN);

        assertThat(text(LESSONS)).isEqualTo("020300 A 2 10:05:00 11:35:00 B13 /, 061300 H 1 08:00:00 08:55:00 B12 /");
        assertThat(text("""
                select string_agg(l.subject_code || ' ' || coalesce(d.code, g.code) || ' ' || m.sts_id, ', ' order by l.subject_code)
                  from lesson l join lesson_audience a on a.lesson_id = l.id join lesson_teacher t on t.lesson_id = l.id
                  join staff_member m on m.id = t.staff_id left join division d on d.id = a.division_id
                  left join teaching_group g on g.id = a.group_id""")).isEqualTo("020300 5LAT 4, 061300 5 A 3");
        assertThat(tally.toJson()).isEqualTo("{\"alternances\":{\"read\":2,\"created\":2,\"changed\":0,\"unchanged\":0,\"closed\":0,"
                + "\"reopened\":0,\"refused\":0},\"lessons\":{\"read\":2,\"created\":2,\"changed\":0,\"unchanged\":0,\"closed\":0,"
                + "\"reopened\":0,\"refused\":0}}");
        assertThat(found).isEmpty();
    }

    @Test
    void weeks_begin_on_monday_even_when_the_file_says_the_sunday_before() throws Exception {
        load(SUMMER, MATHS, LATIN);

        assertThat(text("select string_agg(a.code || ' ' || w.monday, ', ' order by a.code, w.monday) from alternance a join alternance_week w"
                + " on w.alternance_id = a.id")).isEqualTo("A 2026-09-07, H 2026-08-31, H 2026-09-07");
    }

    @Test
    void the_same_file_again_changes_nothing() throws Exception {
        load(SUMMER, MATHS, LATIN);
        String before = versions();

        Tally again = load(AUTUMN, MATHS, LATIN);

        assertThat(again.of("lessons", "unchanged")).isEqualTo(2);
        assertThat(again.of("alternances", "unchanged")).isEqualTo(2);
        assertThat(again.of("lessons", "created") + again.of("lessons", "changed") + again.of("lessons", "closed")).isZero();
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void another_room_or_teacher_changes_the_lesson_and_keeps_it() throws Exception {
        load(SUMMER, MATHS, LATIN);
        String lesson = text("select id::text from lesson where subject_code = '061300'");

        Tally tally = loadFile(AUTUMN, sts(MATHS.replace("B12", "B20"), LATIN).replace("ENSEIGNANT ID=\"3\"", "ENSEIGNANT ID=\"4\""));

        assertThat(tally.of("lessons", "changed")).isEqualTo(1);
        assertThat(text("select l.id || ' ' || room || ' ' || m.sts_id from lesson l join lesson_teacher t on t.lesson_id = l.id"
                + " join staff_member m on m.id = t.staff_id where subject_code = '061300'")).isEqualTo(lesson + " B20 4");
    }

    @Test
    void a_lesson_that_leaves_before_the_year_begins_is_gone() throws Exception {
        load(SUMMER, MATHS, LATIN);

        Tally tally = load(SUMMER, MATHS, LATIN.replace("1005", "1100"));

        assertThat(tally.of("lessons", "closed")).isEqualTo(1);
        assertThat(text(LESSONS)).isEqualTo("020300 A 2 11:00:00 12:30:00 B13 /, 061300 H 1 08:00:00 08:55:00 B12 /");
    }

    @Test
    void a_lesson_that_has_taken_place_is_closed_and_the_next_one_begins_that_day() throws Exception {
        load(SUMMER, MATHS, LATIN);

        load(AUTUMN, MATHS, LATIN.replace("1005", "1100"));

        assertThat(text(LESSONS)).isEqualTo("020300 A 2 10:05:00 11:35:00 B13 /2026-11-24, "
                + "020300 A 2 11:00:00 12:30:00 B13 2026-11-24/, 061300 H 1 08:00:00 08:55:00 B12 /");
        assertThat(codes()).containsOnly("T08");
    }

    @Test
    void a_lesson_that_a_roll_refers_to_is_never_deleted() throws Exception {
        load(SUMMER, MATHS, LATIN);
        owner("select open_school_life(2026, 99)");
        owner("""
                insert into roll_call (id, school_year, academy, establishment_id, day, starts_at, ends_at, kind, lesson_id, request_key,
                                       taken_at, taken_by)
                select nextval('roll_call_seq'), 2026, 99, l.establishment_id, date '2026-09-08', now(), now() + interval '1 hour', 'LESSON',
                       l.id, gen_random_uuid(), now(), 1
                  from lesson l where l.subject_code = '020300' and l.establishment_id = %d""".formatted(school.id()));

        load(SUMMER, MATHS);

        assertThat(text(LESSONS)).contains("020300 A 2 10:05:00 11:35:00 B13 /2026-08-28");
    }

    @Test
    void two_divisions_of_the_same_teacher_at_the_same_moment_are_one_lesson() throws Exception {
        Tally tally = loadFile(SUMMER, sts(MATHS, LATIN).replace("</DIVISION>", "</DIVISION><DIVISION CODE=\"5 B\"><SERVICES>"
                + service(3, "061300", MATHS) + "</SERVICES></DIVISION>"));

        assertThat(tally.of("lessons", "created")).isEqualTo(2);
        assertThat(text("select count(*)::text from lesson_audience a join lesson l on l.id = a.lesson_id where subject_code = '061300'"))
                .isEqualTo("2");
    }

    @Test
    void two_teachers_of_the_same_division_at_the_same_moment_teach_one_lesson() throws Exception {
        Tally tally = loadFile(SUMMER, sts(MATHS, LATIN).replace("</SERVICE></SERVICES></DIVISION>",
                "</SERVICE>" + service(4, "061300", MATHS) + "</SERVICES></DIVISION>"));

        assertThat(tally.of("lessons", "created")).isEqualTo(2);
        assertThat(text("select count(*)::text from lesson_teacher t join lesson l on l.id = t.lesson_id where subject_code = '061300'"))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CODE=\"5 A\"            | CODE=\"9 Z\"             | T01 | 1",
        "CODE=\"5LAT\"           | CODE=\"9LAT\"            | T01 | 1",
        "ENSEIGNANT ID=\"3\"     | ENSEIGNANT ID=\"99\"     | T02 | 0",
        ">0800<                  | >2460<                   | T03 | 1",
        ">0055<                  | >1h77<                   | T03 | 1",
        ">0055<                  | >1800<                   | T03 | 1",
        "<JOUR>1<                | <JOUR>8<                 | T03 | 1",
        "<CODE_ALTERNANCE>A<     | <CODE_ALTERNANCE>Z<      | T04 | 1",
        "2026-09-07</DATE_DEBUT_SEMAINE></SEMAINES></ALTERNANCE></ALT | hier</DATE_DEBUT_SEMAINE></SEMAINES></ALTERNANCE></ALT | T09 | 0",
        "ALTERNANCES>            | ALTERNANCES>             | none | 0"})
    void a_wrong_line_is_told_and_refused_alone(String sound, String wrong, String code, int refused) throws Exception {
        Tally tally = loadFile(SUMMER, sts(MATHS, LATIN).replace(sound.strip(), wrong.strip()));

        assertThat(String.join(",", codes()) + ",none").contains(code.strip());
        assertThat(tally.of("lessons", "refused")).isEqualTo(refused);
        assertThat(tally.of("lessons", "created")).isEqualTo(2 - refused);
    }

    @Test
    void overlaps_of_a_room_a_teacher_or_a_division_are_warnings_that_refuse_nothing() throws Exception {
        Tally tally = load(SUMMER, MATHS + cours("H", 1, "0830", "0055", "B12"), LATIN);

        assertThat(codes()).containsOnly("T05", "T06", "T07");
        assertThat(found).allMatch(finding -> !finding.message().contains("BRUMELIN"));
        assertThat(tally.of("lessons", "created")).isEqualTo(3);
    }

    @Test
    void weeks_that_never_meet_never_overlap() throws Exception {
        loadFile(SUMMER, sts(MATHS, LATIN).replace("<CODE_ALTERNANCE>H<", "<CODE_ALTERNANCE>B<").replace("JOUR>2<", "JOUR>1<")
                .replace("1005", "0800").replace("B13", "B12").replace("CODE=\"H\"", "CODE=\"B\"")
                .replace("<DATE_DEBUT_SEMAINE>2026-09-06</DATE_DEBUT_SEMAINE>", ""));

        assertThat(codes()).isEmpty();
    }

    @Test
    void a_file_without_any_lesson_is_refused_because_it_would_empty_the_timetable() throws Exception {
        Findings findings = new Findings(school.uai()).in("edt.xml");
        new TimetableContent(SUMMER).read(FileKind.TIMETABLE, bytes(sts("", "")), findings);

        assertThat(findings.isBlocking()).isTrue();
    }

    @Test
    void the_table_of_other_software_is_read_with_its_lists_its_brackets_and_its_fortnights() throws Exception {
        Tally tally = loadFile(SUMMER, table(row("H", "MATHS", "BRUMELIN", "Clarisse 3", "5A", "lundi", "08h00", "1h00")
                + row("Q1", "LATIN", "BRUMELIN, BRUMELIN", "Clarisse 3, Clarisse 4", "[5LAT], 5B", "mardi", "10h05", "1h30")
                + row("Q2", "LATIN", "INCONNUE", "Zoé", "[5LAT]", "mardi", "10h05", "1h30")));

        assertThat(tally.of("lessons", "created")).isEqualTo(3);
        assertThat(text(LESSONS)).isEqualTo("LATIN Q1 2 10:05:00 11:35:00 B 12 /, LATIN Q2 2 10:05:00 11:35:00 B 12 /, "
                + "MATHS H 1 08:00:00 09:00:00 B 12 /");
        assertThat(text("select label from subject where code = 'LATIN'")).isEqualTo("Libellé é");
        assertThat(codes()).containsOnly("T02");
        assertThat(text("select string_agg(w.monday::text, ' ' order by w.monday) from alternance a join alternance_week w"
                + " on w.alternance_id = a.id where a.code = 'Q2' and w.monday < date '2026-12-01'"))
                .as("every other week with classes: those of the vacation are not counted")
                .isEqualTo("2026-09-07 2026-09-21 2026-10-05 2026-11-02 2026-11-16 2026-11-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5A                 | D 5 A",
        "5A, 5B             | D 5 A, D 5 B",
        "[5LAT]             | G 5LAT",
        "[5LAT, 5GRE]       | G 5GRE, G 5LAT",
        "[5LAT], [ 5GRE ]   | G 5GRE, G 5LAT",
        "5A, [5LAT], 5B     | D 5 A, D 5 B, G 5LAT",
        "5A [5LAT]          | D 5 A, G 5LAT",
        "5A, , [5LAT        | D 5 A, G 5LAT"})
    void classes_are_lists_and_groups_stand_in_brackets(String written, String audience) throws Exception {
        run("insert into teaching_group (establishment_id, school_year, code, label) values (%d, 2026, '5GRE', 'Grec')");
        Tally tally = loadFile(SUMMER, table(row("H", "MATHS", "BRUMELIN", "Clarisse 3", written, "lundi", "08h00", "1h00")));

        assertThat(tally.of("lessons", "created")).isEqualTo(1);
        assertThat(codes()).isEmpty();
        assertThat(text("""
                select string_agg(coalesce('D ' || d.code, 'G ' || g.code), ', ' order by d.code, g.code) from lesson_audience a
                  left join division d on d.id = a.division_id left join teaching_group g on g.id = a.group_id""")).isEqualTo(audience);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "BRUMELIN, BRUMELIN | Clarisse 3, Clarisse 4 | 3 4 | -",
        "BRUMELIN           | Clarisse 4             | 4   | -",
        "INCONNU, BRUMELIN  | , Clarisse 4           | 4   | T02",
        "BRUMELIN, INCONNU  | Clarisse 3             | 3   | T02",
        "''                 | ''                     | -   | -"})
    void teachers_stand_in_parallel_lists_and_each_keeps_its_first_name(String last, String first, String staff, String code) throws Exception {
        Tally tally = loadFile(SUMMER, table(row("H", "MATHS", last, first, "5A", "lundi", "08h00", "1h00")));

        assertThat(tally.of("lessons", "created")).isEqualTo(1);
        assertThat(text("select string_agg(m.sts_id::text, ' ' order by m.sts_id) from lesson_teacher t join staff_member m on m.id = t.staff_id"))
                .isEqualTo(staff);
        assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void two_rows_of_one_class_at_one_moment_are_teachers_who_teach_together() throws Exception {
        Tally tally = loadFile(SUMMER, table(row("H", "MATHS", "BRUMELIN", "Clarisse 3", "5A", "lundi", "08h00", "1h00")
                + row("H", "MATHS", "BRUMELIN", "Clarisse 4", "5A", "lundi", "08h00", "1h00")).replace("<CO-ENS.>N", "<CO-ENS.>O"));

        assertThat(tally.of("lessons", "created")).isEqualTo(1);
        assertThat(text("select count(*)::text from lesson_teacher")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<DUREE>1h00</DUREE>     | ''                  | T03", "<DUREE>1h00</DUREE>     | <DUREE/>             | T03",
        "<H.DEBUT>08h00          | <H.DEBUT>           | T03", "<H.DEBUT>08h00          | <H.DEBUT>midi        | T03",
        "<H.DEBUT>08h00          | <H.DEBUT>23h30      | T03", "<JOUR>lundi             | <JOUR>               | T03",
        "<JOUR>lundi             | <JOUR>férié         | T03", "<CLASSE>5A              | <CLASSE>[]           | T12",
        "<MAT_CODE>MATHS</MAT_CODE><MAT_LIBELLE>Libellé é</MAT_LIBELLE> | '' | T12"})
    void a_row_that_says_too_little_is_refused_alone(String sound, String wrong, String code) throws Exception {
        Tally tally = loadFile(SUMMER, table(row("H", "MATHS", "BRUMELIN", "Clarisse 3", "5A", "lundi", "08h00", "1h00").replace(sound, wrong)
                + row("H", "LATIN", "BRUMELIN", "Clarisse 4", "[5LAT]", "mardi", "10h05", "1h30")));

        assertThat(codes()).containsExactly(code);
        assertThat(tally.of("lessons", "refused")).isEqualTo(1);
        assertThat(tally.of("lessons", "created")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"<SALLE>B 12</SALLE>, ''", "<MAT_CODE>MATHS</MAT_CODE>, ''", "lundi, LUNDI ", "08h00, 8h00", "Cours numero, Cours_annuels numero",
        "<FREQUENCE>H</FREQUENCE>, ''", "<ALT.>H</ALT.>, <ALTERNANCE>H</ALTERNANCE>", "<MOD.>CG</MOD.>, <MODALITE>CG</MODALITE>"})
    void a_row_may_leave_out_or_spell_otherwise_what_other_versions_do(String usual, String other) throws Exception {
        String file = table(row("H", "MATHS", "BRUMELIN", "Clarisse 3", "5A", "lundi", "08h00", "1h00").replace(usual, other));
        Tally tally = loadFile(SUMMER, file.contains("Cours_annuels") ? file.replace("</Cours>", "</Cours_annuels>") : file);

        assertThat(codes()).isEmpty();
        assertThat(tally.of("lessons", "created")).isEqualTo(1);
        assertThat(text(LESSONS)).contains(" H 1 08:00:00 09:00:00 ");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, ISO-8859-1", "ISO-8859-15, ISO-8859-15", "windows-1252, windows-1252", "UTF-8, UTF-8", "ISO-8859-15, UTF-8"})
    void names_are_right_in_the_encoding_that_the_file_is_really_in(String told, String written) throws Exception {
        String xml = table(row("H", "MATHS", "BRUMELIN", "Clarisse 3", "5A", "lundi", "08h00", "1h00")).replace("ISO-8859-1", told);
        loadBytes(SUMMER, xml.getBytes(Charset.forName(written)));

        assertThat(text("select label from subject where code = 'MATHS'")).isEqualTo("Libellé é");
    }

    @Test
    void the_weeks_of_a_fortnight_are_those_that_the_school_has_already() throws Exception {
        run("insert into alternance (establishment_id, school_year, code, label) values (%d, 2026, 'Q1', 'Semaines Q1')");
        run("insert into alternance_week (alternance_id, establishment_id, monday) select id, establishment_id, date '2026-09-14' from alternance"
                + " where establishment_id = %d");

        loadFile(SUMMER, table(row("Q1", "LATIN", "BRUMELIN", "Clarisse 4", "[5LAT]", "mardi", "10h05", "1h30")));

        assertThat(codes()).isEmpty();
        assertThat(text("select string_agg(monday::text, ' ') from alternance_week")).isEqualTo("2026-09-14");
    }

    @Test
    void a_frequency_that_nobody_knows_keeps_the_lesson_and_says_that_it_has_no_week() throws Exception {
        Tally tally = loadFile(SUMMER, table(row("S3", "LATIN", "BRUMELIN", "Clarisse 4", "[5LAT]", "mardi", "10h05", "1h30")));

        assertThat(codes()).containsExactly("T10");
        assertThat(tally.of("lessons", "created")).isEqualTo(1);
    }

    @Test
    void an_activity_without_pupils_is_left_aside() throws Exception {
        Tally tally = loadFile(SUMMER, table(row("H", "MATHS", "BRUMELIN", "Clarisse 3", "5A", "lundi", "08h00", "1h00")
                + row("H", "REUNION", "BRUMELIN", "Clarisse 3", "", "jeudi", "08h00", "1h00")));

        assertThat(tally.of("lessons", "refused")).isEqualTo(1);
        assertThat(codes()).containsOnly("T12");
    }

    private Tally load(LocalDate day, String maths, String... latin) throws Exception {
        return loadFile(day, sts(maths, String.join("", latin)));
    }

    private Tally loadFile(LocalDate day, String xml) throws Exception {
        return loadBytes(day, bytes(xml));
    }

    private Tally loadBytes(LocalDate day, byte[] xml) throws Exception {
        Findings findings = new Findings(school.uai()).in("edt.xml");
        TimetableContent content = new TimetableContent(day);
        content.read(FileKind.TIMETABLE, xml, findings);
        TestDatabase.enterSchool(connection, school.id(), 2026);
        Tally tally = content.plan(connection, Map.of(FileKind.TIMETABLE, "edt.xml"), findings);
        content.apply(tally);
        connection.commit();
        found = findings.all();
        return tally;
    }

    private static byte[] bytes(String xml) {
        Charset charset = xml.contains("ISO-8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        return xml.getBytes(charset);
    }

    private String sts(String maths, String latin) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><EDT_STS><PARAMETRES><UAJ>" + school.uai()
                + "</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE></PARAMETRES><DONNEES><ALTERNANCES>"
                + "<ALTERNANCE CODE=\"H\"><LIBELLE_COURT>H</LIBELLE_COURT><LIBELLE_LONG>HEBDOMADAIRE</LIBELLE_LONG><SEMAINES>"
                + "<DATE_DEBUT_SEMAINE>2026-08-31</DATE_DEBUT_SEMAINE><DATE_DEBUT_SEMAINE>2026-09-06</DATE_DEBUT_SEMAINE>"
                + "</SEMAINES></ALTERNANCE><ALTERNANCE CODE=\"A\"><LIBELLE_COURT>A</LIBELLE_COURT><SEMAINES>"
                + "<DATE_DEBUT_SEMAINE>2026-09-07</DATE_DEBUT_SEMAINE></SEMAINES></ALTERNANCE></ALTERNANCES>"
                + "<SALLES_COURS><SALLE_COURS CODE=\"B12\"/></SALLES_COURS><STRUCTURE><DIVISIONS><DIVISION CODE=\"5 A\"><SERVICES>"
                + service(3, "061300", maths) + "</SERVICES></DIVISION></DIVISIONS><GROUPES><GROUPE CODE=\"5LAT\"><SERVICES>"
                + service(4, "020300", latin) + "</SERVICES></GROUPE></GROUPES></STRUCTURE></DONNEES></EDT_STS>";
    }

    private static String service(int teacher, String subject, String lessons) {
        return "<SERVICE CODE_MATIERE=\"" + subject + "\" CODE_MOD_COURS=\"CG\"><ENSEIGNANTS><ENSEIGNANT ID=\"" + teacher
                + "\" TYPE=\"epp\"><COURS_RATTACHES>" + lessons + "</COURS_RATTACHES></ENSEIGNANT></ENSEIGNANTS></SERVICE>";
    }

    private static String cours(String alternance, int day, String start, String duration, String room) {
        return "<COURS><CODE_ALTERNANCE>" + alternance + "</CODE_ALTERNANCE><JOUR>" + day + "</JOUR><HEURE_DEBUT>" + start
                + "</HEURE_DEBUT><DUREE>" + duration + "</DUREE><CODE_SALLE>" + room + "</CODE_SALLE></COURS>";
    }

    private static String table(String rows) {
        return "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><TABLE nom=\"Cours\">" + rows + "</TABLE>";
    }

    private static String row(String frequency, String subject, String last, String first, String audience, String day, String hour,
                              String duration) {
        return "<Cours numero=\"1\"><NUMERO>1</NUMERO><DUREE>" + duration + "</DUREE><FREQUENCE>" + frequency + "</FREQUENCE><MAT_CODE>"
                + subject + "</MAT_CODE><MAT_LIBELLE>Libellé é</MAT_LIBELLE><PROF_NOM>" + last + "</PROF_NOM><PROF_PRENOM>" + first
                + "</PROF_PRENOM><CLASSE>" + audience + "</CLASSE><SALLE>B 12</SALLE><ALT.>" + frequency + "</ALT.><MOD.>CG</MOD.>"
                + "<CO-ENS.>N</CO-ENS.><POND.>1</POND.><JOUR>" + day + "</JOUR><H.DEBUT>" + hour + "</H.DEBUT></Cours>";
    }

    private List<String> codes() {
        return found.stream().map(Finding::code).distinct().toList();
    }

    private String versions() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("alternance", "alternance_week", "lesson", "lesson_audience", "lesson_teacher")) {
            all.append(text("select string_agg(ctid::text || xmin::text || xmax::text, ' ' order by ctid) from " + table)).append('\n');
        }
        return all.toString();
    }

    private void run(String sql) throws SQLException {
        TestDatabase.enterSchool(connection, school.id(), 2026);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(school.id()));
        }
    }

    private static void owner(String sql) throws SQLException {
        try (Connection owner = TestDatabase.get().connectAsOwner(); Statement statement = owner.createStatement()) {
            statement.execute(sql);
            owner.commit();
        }
    }

    private String text(String sql) throws SQLException {
        TestDatabase.enterSchool(connection, school.id(), 2026);
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
