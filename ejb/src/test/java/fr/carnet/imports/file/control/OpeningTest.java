package fr.carnet.imports.file.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.OpenedFile;
import fr.carnet.shared.entity.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

class OpeningTest {

    @TempDir
    Path dir;

    @Test
    void files_are_grouped_by_the_school_that_they_name_wherever_they_stand() throws Exception {
        export("a/x1", "BEE_ELEVES", "0990001N");
        export("b/x2.xml", "BEE_RESPONSABLES", "0990001n");
        export("b/x3.xml", "BEE_ELEVES", "0990002P");

        Opening opening = open(FileKind.SIECLE, folder());

        assertThat(opening.files()).extracting(OpenedFile::uai).containsExactlyInAnyOrder("0990001N", "0990001N", "0990002P");
        assertThat(opening.findings()).isEmpty();
        assertThat(opening.files().get(0).stampedAt()).isEqualTo(LocalDateTime.of(2026, 9, 8, 7, 42, 11));
    }

    @Test
    void what_the_mac_and_the_system_hide_is_passed_over() throws Exception {
        export("__MACOSX/x.xml", "BEE_ELEVES", "0990001N");
        export(".cache/x.xml", "BEE_ELEVES", "0990001N");
        export("eleves.xml", "BEE_ELEVES", "0990001N");

        assertThat(open(FileKind.SIECLE, folder()).files()).hasSize(1);
    }

    @Test
    void exports_of_no_use_and_other_documents_are_only_mentioned() throws Exception {
        export("communs.xml", "BEE_COMMUN", "0990001N");
        export("eleves.xml", "BEE_ELEVES", "0990001N");
        Files.writeString(dir.resolve("notes.txt"), "à faire");

        Opening opening = open(FileKind.SIECLE, folder());

        assertThat(opening.files()).hasSize(1);
        assertThat(opening.findings()).extracting(Finding::code).containsExactly("F07", "F07");
    }

    @Test
    void a_file_of_nobody_blocks_the_run_and_no_school() throws Exception {
        Files.writeString(dir.resolve("casse.xml"), "<html><body>Session expirée");
        export("eleves.xml", "BEE_ELEVES", "0990001N");

        Opening opening = open(FileKind.SIECLE, folder());

        assertThat(opening.files()).hasSize(1);
        assertThat(opening.findings()).singleElement().matches(Finding::isBlocking).matches(f -> f.uai() == null);
    }

    @Test
    void an_export_of_the_wrong_application_is_left_for_its_school_to_refuse() throws Exception {
        export("sts.xml", "STS_EDT", "0990001N");

        assertThat(open(FileKind.SIECLE, folder()).files()).singleElement().matches(file -> file.kind() == FileKind.UNKNOWN);
        assertThat(open(Set.of(FileKind.STAFF), folder()).files()).singleElement().matches(file -> file.kind() == FileKind.STAFF);
    }

    @Test
    void with_a_school_named_every_file_must_be_of_it() throws Exception {
        export("eleves.xml", "BEE_ELEVES", "0990001N");
        export("responsables.xml", "BEE_RESPONSABLES", "0990002P");

        Opening opening = open(FileKind.SIECLE, new ImportOrder(dir.toString(), null, null, null, "0990001n"));

        assertThat(opening.files()).extracting(OpenedFile::uai).containsOnly("0990001N");
        assertThat(opening.files()).extracting(OpenedFile::saidUai).containsExactly("0990001N", "0990002P");
    }

    @Test
    void a_timetable_that_names_no_school_is_of_the_school_that_the_operator_names() throws Exception {
        Files.writeString(dir.resolve("EXP_COURS.xml"), "<TABLE nom=\"Cours\"><Cours numero=\"1\"><NUMERO>1</NUMERO></Cours></TABLE>");

        Opening unnamed = open(Set.of(FileKind.TIMETABLE), folder());
        assertThat(unnamed.files()).isEmpty();
        assertThat(unnamed.findings()).singleElement().matches(finding -> finding.message().contains("uai="));

        OpenedFile named = open(Set.of(FileKind.TIMETABLE), new ImportOrder(dir.toString(), null, null, null, "0990001N")).files().get(0);
        Findings findings = new Findings("0990001N");
        new SchoolFiles("0990001N", List.of(named), findings).check(true, 2026, LocalDate.of(2026, 11, 22));
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void an_order_that_cannot_be_followed_says_why() {
        assertThat(refusal(new ImportOrder(null, null, null, null, null))).contains("dir=");
        assertThat(refusal(new ImportOrder("/nowhere/at/all", null, null, null, null))).contains("/nowhere/at/all");
        assertThat(refusal(new ImportOrder(dir.toString(), null, "essai", null, null))).contains("essai");
        assertThat(refusal(new ImportOrder(dir.toString(), null, null, "26", null))).contains("26");
        assertThat(refusal(folder())).contains(dir.toString());
    }

    private String refusal(ImportOrder order) {
        Finding finding = open(FileKind.SIECLE, order).findings().get(0);
        assertThat(finding.code()).isEqualTo("F08");
        return finding.message();
    }

    private ImportOrder folder() {
        return new ImportOrder(dir.toString(), "", "apply", "", "");
    }

    private static Opening open(Set<FileKind> kinds, ImportOrder order) {
        return Opening.of(kinds, order);
    }

    private void export(String name, String root, String uai) throws IOException {
        Path path = dir.resolve(name);
        Files.createDirectories(path.getParent());
        String school = root.equals("STS_EDT") ? "<UAJ CODE=\"" + uai + "\"/>" : "<UAJ>" + uai + "</UAJ>";
        Files.writeString(path, "<" + root + "><PARAMETRES>" + school + "<ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE>"
                + "<HORODATAGE>08/09/2026 07:42:11</HORODATAGE></PARAMETRES><DONNEES/></" + root + ">");
    }
}
