package fr.carnet.imports.directory.control;

import fr.carnet.imports.directory.entity.DirectoryLine;
import fr.carnet.shared.entity.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryFileTest {

    private static final String GOOD = "0990001N;Collège des Trois-Chênes;COLLEGE;99;1 avenue des Chênes;99100;Villefictive;0199000000;ce.0990001n@ecole.invalid";

    private static DirectoryFile read(String text) {
        return new DirectoryFile("annuaire.csv", new Academies().add(8, "Grenoble").add(99, "Académie fictive").add(16, "Orléans-Tours"))
                .read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DirectoryFile lines(String... lines) {
        return read(DirectoryFile.HEADER + "\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void a_school_is_read_whole() {
        assertThat(lines(GOOD).lines()).containsExactly(new DirectoryLine(2, "0990001N", "Collège des Trois-Chênes", "COLLEGE", 99,
                "1 avenue des Chênes", "99100", "Villefictive", "0199000000", "ce.0990001n@ecole.invalid"));
    }

    @Test
    void a_byte_order_mark_quotes_and_windows_line_ends_are_tolerated() {
        DirectoryFile file = read("\uFEFF" + DirectoryFile.HEADER + "\r\n0990001N;\"Collège \"\"A\"\"; annexe\";LP;99;;;;;\r\n");
        assertThat(file.findings()).isEmpty();
        assertThat(file.lines().get(0).name()).isEqualTo("Collège \"A\"; annexe");
        assertThat(file.lines().get(0).phone()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"8,8", "08,8", "Grenoble,8", "GRENOBLE,8", "académie de Grenoble,8", "orleans tours,16", "académie fictive,99"})
    void an_academie_is_known_by_number_or_by_name(String written, int code) {
        assertThat(lines(GOOD.replace(";99;1", ";" + written + ";1")).lines()).extracting(DirectoryLine::academy).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0990001P;Collège;COLLEGE;99;;;;;|sept chiffres", "0990001N;;COLLEGE;99;;;;;|pas de nom", "0990001N;Collège;ECOLE;99;;;;;|COLLEGE, LYCEE ou LP",
        "0990001N;Collège;LYCEE;77;;;;;|académie", "0990001N;Collège;LYCEE;99|4 colonnes"})
    void a_wrong_line_is_refused_alone_with_what_to_do(String wrong, String said) {
        DirectoryFile file = lines(wrong, "0990002P;Autre;LYCEE;99;;;;;");
        assertThat(file.lines()).extracting(DirectoryLine::uai).containsExactly("0990002P");
        assertThat(file.refused()).hasSize(1);
        assertThat(file.isBlocked()).isFalse();
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("D02");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.message()).contains(said);
        });
    }

    @Test
    void a_school_given_twice_keeps_its_first_line() {
        DirectoryFile file = lines(GOOD, GOOD.replace("Trois", "Quatre"));
        assertThat(file.lines()).extracting(DirectoryLine::name).containsExactly("Collège des Trois-Chênes");
        assertThat(file.findings()).extracting(Finding::message).singleElement().asString().contains("ligne 2");
    }

    @Test
    void an_unreadable_address_is_left_out_and_told() {
        DirectoryFile file = lines(GOOD.replace("ce.0990001n@ecole.invalid", "voir secrétariat"));
        assertThat(file.lines().get(0).email()).isNull();
        assertThat(file.findings()).extracting(Finding::code).containsExactly("D03");
    }

    @Test
    void another_header_refuses_the_file() {
        assertThat(read("code;nom\n0990001N;Collège\n").isBlocked()).isTrue();
        assertThat(read("").isBlocked()).isTrue();
    }

    @Test
    void quotes_that_never_close_refuse_the_file() {
        assertThat(lines("0990001N;\"Collège;COLLEGE;99;;;;;").isBlocked()).isTrue();
    }

    @Test
    void another_encoding_refuses_the_file() {
        byte[] latin = (DirectoryFile.HEADER + "\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        DirectoryFile file = new DirectoryFile("annuaire.csv", new Academies().add(99, "Fictive")).read(latin);
        assertThat(file.findings()).extracting(Finding::code).containsExactly("D01");
    }
}
