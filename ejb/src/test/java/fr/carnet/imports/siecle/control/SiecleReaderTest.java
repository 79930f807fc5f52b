package fr.carnet.imports.siecle.control;

import static fr.carnet.imports.siecle.control.Exports.inDivision;
import static fr.carnet.imports.siecle.control.Exports.link;
import static fr.carnet.imports.siecle.control.Exports.person;
import static fr.carnet.imports.siecle.control.Exports.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.imports.siecle.entity.SiecleMembership;
import fr.carnet.imports.siecle.entity.SieclePupil;
import fr.carnet.imports.siecle.entity.SiecleStructure;
import fr.carnet.shared.entity.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What one file tells by itself; every fact of the format that once surprised somebody. */
class SiecleReaderTest {

    private static final String OLD_PUPIL = "<ELEVE ELEVE_ID=\"1\"><NOM>VALMORIN</NOM><PRENOM>Inès</PRENOM>"
            + "<DATE_NAISS>14/02/2014</DATE_NAISS><CODE_SEXE>2</CODE_SEXE></ELEVE>";

    @Test
    void a_pupil_is_read_whatever_the_order_and_the_unknown_children() throws Exception {
        SieclePupil read = Rows.ofPupils("<ELEVES>" + pupil(700101, "<NOM_USAGE> DREVET </NOM_USAGE><NOUVEAUTE><NOM_USAGE>X</NOM_USAGE>"
                + "</NOUVEAUTE><CODE_MEF>10110001110</CODE_MEF><DATE_ENTREE>01/09/2026</DATE_ENTREE><SCOLARITE_AN_DERNIER>"
                + "<CODE_MEF>10010012110</CODE_MEF></SCOLARITE_AN_DERNIER>") + "</ELEVES>").pupils.get(0);

        assertThat(read).isEqualTo(new SieclePupil(4, 700101, "VALMORIN", "DREVET", "Inès", "F", LocalDate.of(2014, 2, 14),
                "10110001110", LocalDate.of(2026, 9, 1), null, false));
    }

    @Test
    void files_from_before_2016_name_the_pupil_otherwise() throws Exception {
        assertThat(Rows.ofPupils("<ELEVES>" + OLD_PUPIL + "</ELEVES>").pupils.get(0).lastName()).isEqualTo("VALMORIN");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,ISO-8859-15", "ISO-8859-15,UTF-8", "UTF-8,windows-1252", "ISO-8859-15,ISO-8859-15", "UTF-8,UTF-8"})
    void names_survive_a_declaration_that_lies(String declared, String real) throws Exception {
        byte[] file = new String(Exports.pupils("<ELEVES>" + OLD_PUPIL.replace("Inès", "Cœur-Noëlle") + "</ELEVES>"),
                StandardCharsets.UTF_8).replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"").getBytes(Charset.forName(real));
        assertThat(Rows.of(FileKind.PUPILS, file).pupils.get(0).firstName()).isEqualTo("Cœur-Noëlle");
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_file() throws Exception {
        byte[] file = ("\uFEFF" + new String(Exports.pupils("<ELEVES>" + OLD_PUPIL + "</ELEVES>"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Rows.of(FileKind.PUPILS, file).pupils).hasSize(1);
    }

    @Test
    void the_first_division_is_the_principal_one_and_codes_keep_their_spaces_inside() throws Exception {
        Rows rows = Rows.ofPupils("<ELEVES>" + pupil(1), "</ELEVES>", inDivision(1, " 5 A ", "5 a"));
        assertThat(rows.memberships).extracting(SiecleMembership::code).containsExactly("5 A", "5 a");
        assertThat(rows.memberships).extracting(SiecleMembership::principal).containsExactly(true, false);
        assertThat(rows.codes()).containsExactly("E05");
    }

    @Test
    void the_ine_is_nowhere_in_what_is_read_nor_in_what_is_said() throws Exception {
        Rows rows = Rows.ofPupils("<ELEVES>" + pupil(1), pupil(2).replace(Exports.rnie(990_000_002), Exports.rnie(990_000_001))
                + "</ELEVES>");
        assertThat(rows.codes()).contains("E02");
        assertThat(rows.pupils.toString() + rows.findings.all()).doesNotContain("990000001").doesNotContain("990000002");
    }

    @ParameterizedTest
    @CsvSource({"990000001EB,true", "990000003DK,true", "990000001EA,false", "9990000011P,true", "9990000011Q,false",
        "1234A56789Z,true", "12345,false", "'',false"})
    void the_shape_of_a_national_number_is_only_a_reason_to_warn(String ine, boolean plausible) {
        assertThat(Ine.isPlausible(ine)).isEqualTo(plausible);
    }

    @Test
    void a_pupil_given_twice_blocks() throws Exception {
        Rows rows = Rows.ofPupils("<ELEVES>" + pupil(1), pupil(1) + "</ELEVES>");
        assertThat(rows.findings.isBlocking()).isTrue();
        assertThat(rows.codes()).contains("E01").doesNotContain("E02");
    }

    @Test
    void a_line_says_where_it_is() throws Exception {
        Finding finding = Rows.ofPupils("<ELEVES>" + pupil(1).replace("<CODE_SEXE>2</CODE_SEXE>", "") + "</ELEVES>",
                inDivision(1, "5 A")).findings.all().get(0);
        assertThat(finding.line()).isEqualTo(4);
        assertThat(finding.file()).isEqualTo("export.xml");
        assertThat(finding.uai()).isEqualTo(Exports.UAI);
    }

    @Test
    void the_divisions_may_come_before_the_pupils() throws Exception {
        assertThat(Rows.ofPupils(inDivision(1, "5 A"), "<ELEVES>" + pupil(1) + "</ELEVES>").codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31/02/2014", "2014-02-14", "14/02/14", "''", "14/02/1999", "14/02/2020"})
    void a_birth_date_that_cannot_be_a_pupil_s_refuses_the_line(String date) throws Exception {
        Rows rows = Rows.ofPupils("<ELEVES>" + pupil(1).replace("14/02/2014", date) + "</ELEVES>");
        assertThat(rows.pupils.get(0).refused()).isTrue();
        assertThat(rows.codes()).contains("E08");
    }

    @Test
    void levels_of_responsibility_of_both_generations_say_the_same() throws Exception {
        Rows rows = Rows.ofGuardians("<RESPONSABLES>" + link(1, 1, 2), old(1, 2, "1"), old(1, 3, "2"), old(1, 4, "0"), "</RESPONSABLES>");
        assertThat(rows.links).extracting(link -> link.level() + "/" + link.legalRank())
                .containsExactly("2/null", "1/1", "1/2", "3/0");
    }

    @ParameterizedTest
    @CsvSource({"1,20", "2,10", "3,50", "4,39", "5,51", "6,90", "7,70", "10,10", "20,20", "88,90"})
    void the_old_father_is_not_the_new_mother(String written, String kept) throws Exception {
        Rows rows = Rows.ofGuardians("<RESPONSABLES>" + link(1, 1, 1).replace("<CODE_PARENTE>10", "<CODE_PARENTE>" + written)
                + "</RESPONSABLES>");
        assertThat(rows.links.get(0).kinship()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "true,true", "false,false", "O,true", "N,false", "'',false"})
    void yes_and_no_are_written_in_many_ways(String written, boolean read) throws Exception {
        Rows rows = Rows.ofGuardians("<PERSONNES>" + person(1, "<ACCEPTE_SMS>" + written + "</ACCEPTE_SMS>") + "</PERSONNES>",
                "<RESPONSABLES>" + link(1, 1, 1, "<HEBERGE_ELEVE>" + written + "</HEBERGE_ELEVE>") + "</RESPONSABLES>");
        assertThat(rows.persons.get(0).acceptsSms()).isEqualTo(read);
        assertThat(rows.links.get(0).hosts()).isEqualTo(read);
    }

    @Test
    void a_link_without_any_level_is_refused_alone() throws Exception {
        Rows rows = Rows.ofGuardians("<RESPONSABLES>" + link(1, 1, 9), link(1, 2, 1) + "</RESPONSABLES>");
        assertThat(rows.links).extracting(link -> link.refused()).containsExactly(true, false);
        assertThat(rows.codes()).containsExactly("R11");
    }

    @Test
    void a_link_given_twice_is_taken_once() throws Exception {
        Rows rows = Rows.ofGuardians("<RESPONSABLES>" + link(1, 1, 1), link(1, 1, 2) + "</RESPONSABLES>");
        assertThat(rows.links).extracting(link -> link.refused()).containsExactly(false, true);
        assertThat(rows.codes()).containsExactly("R12");
    }

    @Test
    void two_persons_under_one_number_block_rather_than_hand_a_child_to_the_wrong_one() throws Exception {
        Rows rows = Rows.ofGuardians("<PERSONNES>" + person(1), person(1) + "</PERSONNES>");
        assertThat(rows.findings.isBlocking()).isTrue();
        assertThat(rows.codes()).containsExactly("R10");
    }

    @ParameterizedTest
    @CsvSource({"b@exemple.invalid,true", "b@exemple,false", "'b@exemple.invalid,c@exemple.invalid',false", "'a b@exemple.invalid',false"})
    void an_address_that_no_mail_could_reach_is_left_out(String written, boolean kept) throws Exception {
        Rows rows = Rows.ofGuardians("<PERSONNES>" + person(1, "<MEL>" + written + "</MEL>") + "</PERSONNES>");
        assertThat(rows.persons.get(0).email()).isEqualTo(kept ? written : null);
        assertThat(rows.codes()).isEqualTo(kept ? java.util.List.of() : java.util.List.of("R13"));
    }

    @Test
    void a_service_has_no_first_name_and_no_civility() throws Exception {
        Rows rows = Rows.ofGuardians("<PERSONNES><PERSONNE PERSONNE_ID=\"1\"><NOM_DE_FAMILLE>AIDE SOCIALE A L'ENFANCE</NOM_DE_FAMILLE>"
                + "<PRENOM/></PERSONNE></PERSONNES>");
        assertThat(rows.persons.get(0).firstName()).isNull();
        assertThat(rows.persons.get(0).refused()).isFalse();
    }

    @Test
    void divisions_of_a_group_are_read_in_both_spellings() throws Exception {
        Rows rows = Rows.of(FileKind.STRUCTURES, Exports.structures("<DIVISIONS><DIVISION CODE_STRUCTURE=\"5 A\">"
                + "<LIBELLE_LONG>CINQUIEME A</LIBELLE_LONG></DIVISION></DIVISIONS><GROUPES><GROUPE CODE_STRUCTURE=\"5LAT\">"
                + "<DIVISIONS_APPARTENANCE><DIVISION_APPARTENANCE CODE_STRUCTURE=\"5 A\"/><DIVISION_APPARTENANCE>"
                + "<CODE_STRUCTURE>5 B</CODE_STRUCTURE></DIVISION_APPARTENANCE></DIVISIONS_APPARTENANCE></GROUPE></GROUPES>"));
        assertThat(rows.groupDivisions).containsExactly("5LAT<5 A", "5LAT<5 B");
        assertThat(rows.structures).extracting(SiecleStructure::label).containsExactly("CINQUIEME A", "5LAT");
    }

    @Test
    void labels_lose_the_spaces_that_pad_them() throws Exception {
        Rows rows = Rows.of(FileKind.NOMENCLATURES, Exports.nomenclatures("<MATIERES><MATIERE CODE_MATIERE=\"030201\">"
                + "<LIBELLE_COURT>ANGLAIS LV1     </LIBELLE_COURT></MATIERE></MATIERES>"));
        assertThat(rows.labels.get(0).label()).isEqualTo("ANGLAIS LV1");
    }

    @ParameterizedTest
    @CsvSource({"<!DOCTYPE a [<!ENTITY x 'y'>]>,dtd", "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'>,dtd"})
    void a_dtd_refuses_the_file_and_fetches_nothing(String doctype, String why) {
        byte[] file = new String(Exports.pupils("<ELEVES/>"), StandardCharsets.UTF_8).replace("?>\n", "?>" + doctype)
                .getBytes(StandardCharsets.UTF_8);
        assertUnreadable(file, why);
    }

    @Test
    void an_entity_of_nowhere_refuses_the_file() {
        assertUnreadable(Exports.pupils("<ELEVES>" + pupil(1).replace("Inès", "&secret;") + "</ELEVES>"), "xml");
    }

    @Test
    void a_file_cut_short_is_refused_at_its_last_line() {
        byte[] whole = Exports.pupils("<ELEVES>" + pupil(1) + "</ELEVES>");
        assertUnreadable(java.util.Arrays.copyOf(whole, whole.length - 20), "xml");
    }

    @Test
    void a_text_or_a_depth_without_end_is_refused() {
        assertUnreadable(Exports.pupils("<ELEVES>" + "<A>".repeat(100) + "</A>".repeat(100) + "</ELEVES>"), "xml");
        assertUnreadable(Exports.pupils("<ELEVES>" + pupil(1, "<NOM_USAGE>" + "A".repeat(200_000) + "</NOM_USAGE>") + "</ELEVES>"), "xml");
    }

    private static void assertUnreadable(byte[] file, String why) {
        assertThatThrownBy(() -> Rows.of(FileKind.PUPILS, file)).isInstanceOf(UnreadableFile.class).hasMessage(why);
    }

    private static String old(long pupil, long person, String rank) {
        return "<RESPONSABLE_ELEVE><ELEVE_ID>" + pupil + "</ELEVE_ID><PERSONNE_ID>" + person + "</PERSONNE_ID><RESP_LEGAL>" + rank
                + "</RESP_LEGAL><CODE_PARENTE>10</CODE_PARENTE></RESPONSABLE_ELEVE>";
    }
}
