package fr.carnet.local.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class CorruptionTest {

    @TempDir
    Path dir;
    SchoolFiles school;

    @BeforeEach
    void write_a_regular_school() {
        school = SchoolFiles.writeRegular(dir, 12, 30, 2026, 5);
    }

    @Test
    void every_code_about_an_export_has_its_file() {
        Set<String> codes = Arrays.stream(Corruption.values()).map(Corruption::code).collect(Collectors.toSet());
        Stream<String> catalogue = Stream.of(List.of("F", 5), List.of("E", 11), List.of("R", 9), List.of("S", 4), List.of("T", 11))
                .flatMap(family -> Stream.iterate(1, i -> i + 1).limit((Integer) family.get(1))
                        .map(i -> "%s%02d".formatted(family.get(0), i)));
        assertThat(codes).containsExactlyInAnyOrderElementsOf(catalogue.toList());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ZIP_BOMB")
    void each_changes_one_file_and_only_one(Corruption corruption) throws IOException {
        var before = contents();
        Path touched = corruption.apply(school);
        assertThat(touched).exists();
        assertThat(contents().entrySet().stream().filter(after -> !after.getValue().equals(before.get(after.getKey())))
                .map(Map.Entry::getKey)).containsExactly(touched.toString());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = {"DOCTYPE", "EXTERNAL_ENTITY", "ENTITY_BOMB", "TRUNCATED", "TIMETABLE_CUT_SHORT", "EMPTY_.*",
        ".*ZIP.*"})
    void what_is_wrong_in_substance_is_still_well_formed(Corruption corruption) throws Exception {
        assertThat(Xml.read(corruption.apply(school)).getDocumentElement()).isNotNull();
    }

    @Test
    void a_regular_school_has_neither_leaver_nor_pupil_without_division() throws Exception {
        Document pupils = Xml.read(school.siecle().resolve("ElevesAvecAdresses.xml"));
        assertThat(Xml.all(pupils, "ELEVE")).hasSize(30);
        assertThat(Xml.all(pupils, "STRUCTURES_ELEVE")).hasSize(30);
        assertThat(Xml.all(pupils, "DATE_SORTIE")).isEmpty();
        assertThat(Xml.all(pupils, "INE_RNIE")).hasSize(30);
    }

    @Test
    void a_truncated_file_is_not_well_formed() {
        Path file = Corruption.TRUNCATED.apply(school);
        assertThatThrownBy(() -> Xml.read(file)).isInstanceOf(SAXException.class);
    }

    @Test
    void the_same_ine_stands_on_two_pupils() throws Exception {
        Document pupils = Xml.read(Corruption.SAME_INE.apply(school));
        List<String> numbers = Xml.all(pupils, "ID_NATIONAL").stream().map(Element::getTextContent).toList();
        assertThat(numbers.get(1)).isEqualTo(numbers.get(0));
        assertThat(numbers.stream().distinct()).hasSize(29);
    }

    @Test
    void the_first_pupil_gets_a_third_legal_guardian() throws Exception {
        Document guardians = Xml.read(Corruption.THREE_LEGAL_GUARDIANS.apply(school));
        List<Element> links = Xml.all(guardians, "RESPONSABLE_ELEVE");
        String pupil = Xml.text(links.get(0), "ELEVE_ID");
        assertThat(links.stream().filter(link -> pupil.equals(Xml.text(link, "ELEVE_ID"))
                && "1".equals(Xml.text(link, "NIVEAU_RESPONSABILITE")))).hasSize(3);
    }

    @Test
    void the_first_pupil_loses_every_legal_guardian_and_nobody_else_does() throws Exception {
        Document guardians = Xml.read(Corruption.NO_LEGAL_GUARDIAN.apply(school));
        List<Element> links = Xml.all(guardians, "RESPONSABLE_ELEVE");
        String pupil = Xml.text(links.get(0), "ELEVE_ID");
        assertThat(links.stream().filter(link -> "1".equals(Xml.text(link, "NIVEAU_RESPONSABILITE")))
                .map(link -> Xml.text(link, "ELEVE_ID")).distinct()).hasSize(29).doesNotContain(pupil);
    }

    @Test
    void the_zip_bomb_is_small_on_disk_and_huge_once_open() throws IOException {
        Path bomb = Corruption.ZIP_BOMB.apply(school);
        assertThat(Files.size(bomb)).isLessThan(2 << 20);
        try (ZipFile zip = new ZipFile(bomb.toFile())) {
            assertThat(zip.stream()).singleElement()
                    .satisfies(entry -> assertThat(entry.getSize()).isGreaterThan(500L << 20));
        }
    }

    private Map<String, String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, CorruptionTest::latin));
        }
    }

    private static String latin(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
