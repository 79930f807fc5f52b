package fr.carnet.local.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class ExportStyleTest {

    @TempDir
    Path dir;

    private final Population population = population();

    @Test
    void a_latin_9_file_writes_the_ligature_in_one_byte() throws IOException {
        byte[] bytes = Files.readAllBytes(pupils(ExportStyle.CURRENT));
        assertThat(new String(bytes, Charset.forName("ISO-8859-15"))).contains("CŒURÉ")
                .contains("encoding=\"ISO-8859-15\"");
    }

    @Test
    void a_file_with_a_mark_is_read_back_whole() throws Exception {
        Path file = pupils(ExportStyle.CURRENT.with(Encoding.UTF_8_WITH_BOM));
        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(Xml.all(Xml.read(file), "NOM_DE_FAMILLE").get(0).getTextContent()).isEqualTo("LE CŒURÉ");
    }

    @Test
    void a_latin_9_file_that_claims_utf_8_stops_a_strict_parser() throws IOException {
        Path file = pupils(ExportStyle.CURRENT.with(Encoding.LATIN_9_SAYING_UTF_8));
        assertThatThrownBy(() -> Xml.read(file)).isInstanceOf(SAXException.class);
    }

    @Test
    void a_utf_8_file_that_claims_latin_9_misleads_a_parser_in_silence() throws Exception {
        Path file = pupils(ExportStyle.CURRENT.with(Encoding.UTF_8_SAYING_LATIN_9));
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("LE CŒURÉ");
        assertThat(Xml.all(Xml.read(file), "NOM_DE_FAMILLE").get(0).getTextContent()).isNotEqualTo("LE CŒURÉ");
    }

    @Test
    void the_old_generation_speaks_of_nom_and_resp_legal() throws Exception {
        List<Path> files = new SiecleWriter(ExportStyle.OLD).write(population, dir);
        assertThat(Xml.all(Xml.read(files.get(0)), "NOM")).hasSize(40);
        Document guardians = Xml.read(files.get(1));
        assertThat(Xml.all(guardians, "NIVEAU_RESPONSABILITE")).isEmpty();
        assertThat(Xml.all(guardians, "RESP_LEGAL")).isNotEmpty();
        assertThat(Xml.all(guardians, "CODE_PARENTE")).allSatisfy(code -> assertThat(code.getTextContent()).hasSize(1));
    }

    @Test
    void yes_and_no_are_spelt_as_asked() throws Exception {
        var style = ExportStyle.CURRENT.with(BooleanSpelling.LETTERS);
        Document guardians = Xml.read(new SiecleWriter(style).write(population, dir).get(1));
        assertThat(Xml.all(guardians, "HEBERGE_ELEVE")).isNotEmpty()
                .allSatisfy(flag -> assertThat(flag.getTextContent()).isIn("O", "N"));
    }

    @Test
    void a_zip_holds_one_document() throws IOException {
        try (ZipFile zip = new ZipFile(pupils(ExportStyle.CURRENT.asZip()).toFile())) {
            assertThat(zip.stream()).singleElement()
                    .satisfies(entry -> assertThat(entry.getName()).isEqualTo("ElevesAvecAdresses.xml"));
        }
    }

    @Test
    void one_line_is_one_line_after_the_declaration() throws IOException {
        assertThat(Files.readAllLines(pupils(ExportStyle.CURRENT.onOneLine()), Charset.forName("ISO-8859-15")))
                .hasSize(2);
    }

    @Test
    void addresses_may_be_left_out_of_the_pupils_file_only() throws Exception {
        List<Path> files = new SiecleWriter(ExportStyle.CURRENT.withoutAddresses()).write(population, dir);
        assertThat(Xml.all(Xml.read(files.get(0)), "ADRESSE")).isEmpty();
        assertThat(Xml.all(Xml.read(files.get(1)), "ADRESSE")).isNotEmpty();
    }

    private Path pupils(ExportStyle style) throws IOException {
        return new SiecleWriter(style).write(population, dir).get(0);
    }

    private static Population population() {
        Draw draw = Draw.of(7, 1);
        Names names = new Names(draw);
        FamilyMaker families = new FamilyMaker(draw, names, new Contacts(draw, "familles.invalid"), 2026);
        Register register = new Register(SchoolShape.of(9, SchoolKind.COLLEGE, "du Feint", 40, 2026, names),
                LocalDate.of(2026, 9, 15));
        Intake intake = new Intake(register, draw, families);
        Family family = families.family(Circumstance.TOGETHER, List.of(Level.SIXTH));
        Child child = family.children().get(0).named("LE CŒURÉ", "Maëlle");
        intake.enrolRegularly(new Family(family.adults(), List.of(child)), child);
        intake.fillUpTo(40);
        return register.population(new StaffMaker(register.school(), draw, names).staff(40));
    }
}
