package fr.carnet.local.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DemoFilesTest {

    private static final int YEAR = 2026;
    private static final String COLLEGE = "0990001N";
    private static final String LYCEE = "0990003R";

    @TempDir
    static Path dir;
    static DemoCast cast;
    static Document pupils;
    static Document guardians;

    @BeforeAll
    static void write_the_academie() throws Exception {
        cast = DemoFiles.write(dir, YEAR, 42);
        pupils = Xml.read(dir.resolve("siecle/0990001N/ElevesAvecAdresses.xml"));
        guardians = Xml.read(dir.resolve("siecle/0990001N/ResponsablesAvecAdresses.xml"));
    }

    @Test
    void the_same_seed_gives_the_same_bytes(@TempDir Path again) throws IOException {
        DemoFiles.write(again, YEAR, 42);
        assertThat(bytes(again).equals(bytes(dir))).isTrue();
    }

    @Test
    void another_seed_gives_other_people(@TempDir Path other) throws IOException {
        assertThat(DemoFiles.write(other, YEAR, 43).guardian()).isNotEqualTo(cast.guardian());
    }

    @Test
    void the_directory_lists_two_colleges_and_a_lycee() throws IOException {
        List<String> lines = Files.readAllLines(dir.resolve("establishments.csv"));
        assertThat(lines.get(0)).isEqualTo("uai;name;kind;academy;street;postcode;city;phone;email");
        assertThat(lines.stream().skip(1).map(line -> line.split(";")[2])).containsExactly("COLLEGE", "COLLEGE",
                "LYCEE");
    }

    @Test
    void the_first_college_has_leavers_and_pupils_without_division() {
        assertThat(Xml.all(pupils, "ELEVE")).hasSize(560);
        assertThat(Xml.all(pupils, "DATE_SORTIE")).isNotEmpty();
        long placed = Xml.all(pupils, "STRUCTURES_ELEVE").stream()
                .filter(pupil -> "D".equals(Xml.text(pupil, "TYPE_STRUCTURE"))).count();
        assertThat(placed).isBetween(500L, 559L);
    }

    @Test
    void names_carry_every_letter_that_breaks_an_importer() throws IOException {
        String text = Files.readString(dir.resolve("siecle/0990001N/ElevesAvecAdresses.xml"),
                Charset.forName("ISO-8859-15"));
        assertThat(text).contains("œ", "Œ", "ç", "Ÿ", "ÿ", "'", "<NOM_DE_FAMILLE>DE ");
    }

    @Test
    void everybody_is_reachable_by_nobody() {
        assertThat(Xml.all(guardians, "MEL")).isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.getTextContent()).endsWith(".invalid"));
        assertThat(Xml.all(guardians, "TEL_PORTABLE")).isNotEmpty().allSatisfy(phone -> assertThat(
                phone.getTextContent().replaceAll("\\D", "").replaceFirst("^(33|0)", "")).startsWith("63998"));
    }

    @Test
    void every_pupil_with_guardians_has_one_who_pays() {
        Map<String, List<Element>> byPupil = Xml.all(guardians, "RESPONSABLE_ELEVE").stream()
                .collect(Collectors.groupingBy(link -> Xml.text(link, "ELEVE_ID")));
        assertThat(byPupil.values()).allSatisfy(links -> assertThat(
                links.stream().filter(link -> "1".equals(Xml.text(link, "PAIE_FRAIS_SCOLAIRES")))).hasSize(1));
    }

    @Test
    void the_followed_guardian_has_children_in_two_schools_under_two_numbers() {
        DemoCast.Guardian mother = cast.guardian();
        assertThat(mother.mail()).isNotBlank();
        assertThat(mother.children()).extracting(DemoCast.Child::uai).containsExactly(COLLEGE, LYCEE);
        assertThat(mother.personIds()).extracting(DemoCast.PersonId::id).doesNotHaveDuplicates().hasSize(2);
        Element person = person(mother);
        assertThat(Xml.text(person, "MEL")).isEqualTo(mother.mail());
    }

    @Test
    void the_other_parent_lives_elsewhere_and_has_no_mail() {
        Element mother = person(cast.guardian());
        Element father = person(cast.otherParent());
        assertThat(Xml.text(father, "MEL")).isNull();
        assertThat(Xml.text(father, "ADRESSE_ID")).isNotEqualTo(Xml.text(mother, "ADRESSE_ID"));
        assertThat(level(cast.otherParent())).isEqualTo("1");
    }

    @Test
    void somebody_looks_after_the_same_children_without_authority() {
        assertThat(level(cast.withoutAuthority())).isEqualTo("2");
        assertThat(cast.withoutAuthority().children()).isEqualTo(cast.guardian().children());
    }

    @Test
    void the_stranger_has_no_child_in_common() {
        assertThat(cast.stranger().children()).isNotEmpty().doesNotContainAnyElementsOf(cast.guardian().children());
        assertThat(cast.stranger().mail()).isNotBlank();
    }

    @Test
    void the_adult_pupil_answers_for_himself() {
        DemoCast.Guardian adult = cast.adultPupil();
        assertThat(adult.children()).singleElement().satisfies(self -> {
            assertThat(self.birth()).isBefore(LocalDate.of(YEAR - 18, 9, 1));
            assertThat(self.firstName()).isEqualTo(adult.firstName());
        });
    }

    @Test
    void the_staff_counts_a_head_a_cpe_and_the_main_teacher_of_the_followed_pupil() throws Exception {
        Document sts = Xml.read(dir.resolve("sts/sts_emp_0990001N_2026.xml"));
        List<String> functions = Xml.all(sts, "FONCTION").stream().map(Element::getTextContent).toList();
        assertThat(functions).contains("DIR", "EDU", "DOC", "ENS");
        assertThat(Xml.all(sts, "INDIVIDU")).extracting(each -> each.getAttribute("TYPE")).contains("epp", "local");
        Element teacher = Xml.all(sts, "INDIVIDU").stream()
                .filter(each -> each.getAttribute("ID").equals(cast.teacher().id())).findFirst().orElseThrow();
        assertThat(Xml.text(teacher, "CODE_STRUCTURE")).isEqualTo(cast.guardian().children().get(0).division());
    }

    private static Element person(DemoCast.Guardian guardian) {
        return Xml.all(guardians, "PERSONNE").stream()
                .filter(each -> each.getAttribute("PERSONNE_ID").equals(guardian.personIds().get(0).id()))
                .findFirst().orElseThrow();
    }

    private static String level(DemoCast.Guardian guardian) {
        return Xml.all(guardians, "RESPONSABLE_ELEVE").stream()
                .filter(link -> guardian.personIds().get(0).id().equals(Xml.text(link, "PERSONNE_ID")))
                .map(link -> Xml.text(link, "NIVEAU_RESPONSABILITE")).findFirst().orElseThrow();
    }

    /** Every byte of every file, by its path. */
    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }
}
