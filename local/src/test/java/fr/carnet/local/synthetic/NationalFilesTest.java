package fr.carnet.local.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationalFilesTest {

    @TempDir
    Path dir;

    @Test
    void each_school_has_its_folder_and_its_line_in_the_directory() throws IOException {
        NationalFiles files = NationalFiles.write(dir, 12, 20, 2026, 3);
        assertThat(Files.readAllLines(files.directory())).hasSize(13);
        try (Stream<Path> folders = Files.list(files.siecle())) {
            assertThat(folders).hasSize(12).allSatisfy(folder -> assertThat(folder).isDirectoryContaining(
                    "glob:**Responsables*"));
        }
    }

    @Test
    void a_school_drawn_beside_others_is_the_same_as_drawn_alone() throws IOException {
        NationalFiles.write(dir.resolve("many"), 9, 20, 2026, 3);
        NationalFiles.write(dir.resolve("one"), 1, 20, 2026, 3);
        Path first = Path.of("siecle", NationalIds.uai(101), "ElevesSansAdresses.xml");
        assertThat(dir.resolve("one").resolve(first)).hasSameBinaryContentAs(dir.resolve("many").resolve(first));
    }

    @Test
    void the_rows_announced_are_those_of_the_files() throws Exception {
        NationalFiles files = NationalFiles.write(dir, 1, 20, 2026, 3);
        Path folder = files.siecle().resolve(NationalIds.uai(101));
        var pupils = Xml.read(folder.resolve("ElevesSansAdresses.xml"));
        var guardians = Xml.read(folder.resolve("ResponsablesAvecAdresses.xml"));
        var structures = Xml.read(folder.resolve("Structures.xml"));
        long read = Xml.all(pupils, "ELEVE").size() + Stream.of("PERSONNE", "RESPONSABLE_ELEVE", "ADRESSE")
                .mapToLong(name -> Xml.all(guardians, name).size()).sum()
                + List.of("DIVISION", "GROUPE").stream().mapToLong(name -> Xml.all(structures, name).size()).sum();
        assertThat(files.rows()).isEqualTo(read);
    }
}
