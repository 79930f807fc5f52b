package fr.carnet.imports.file.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.imports.file.entity.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SourceFileTest {

    private static final byte[] XML = "<BEE_ELEVES/>".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path dir;

    @Test
    void a_zip_gives_its_only_xml() throws Exception {
        assertThat(file(zip("__MACOSX/._Eleves.xml", "dossier/.cache.xml", "lisezmoi.txt", "dossier/ElevesSansAdresses.XML"))
                .content()).isEqualTo(XML);
    }

    @Test
    void a_zip_is_known_by_its_bytes_and_not_by_its_name() throws Exception {
        Path renamed = Files.move(zip("Eleves.xml"), dir.resolve("Eleves.xml"));
        assertThat(file(renamed).content()).isEqualTo(XML);
    }

    @Test
    void a_zip_of_two_exports_is_refused() throws Exception {
        assertRefused(zip("Eleves.xml", "Responsables.xml"), "entries");
    }

    @Test
    void a_zip_of_none_is_refused() throws Exception {
        assertRefused(zip("lisezmoi.txt"), "entries");
    }

    @Test
    void a_name_that_climbs_out_of_the_zip_is_refused() throws Exception {
        assertRefused(zip("Eleves.xml", "../../etc/cron.d/x"), "path");
        assertRefused(zip("/Eleves.xml"), "path");
        assertRefused(zip("C:\\Eleves.xml"), "path");
    }

    @Test
    void a_zip_cut_short_is_refused() throws Exception {
        Path zip = zip("Eleves.xml");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(zip, "zip");
    }

    @Test
    void what_unfolds_beyond_the_limit_is_refused() throws Exception {
        Path bomb = dir.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("Eleves.xml"));
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 6; i++) {
                out.write(blank);
            }
        }
        assertRefused(bomb, "bomb");
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        assertRefused(Files.createFile(dir.resolve("vide.xml")), "empty");
    }

    @Test
    void a_text_is_no_concern_of_an_import() throws Exception {
        assertThat(file(Files.writeString(dir.resolve("notes.txt"), "à faire")).looksLikeXmlOrZip()).isFalse();
    }

    private void assertRefused(Path path, String why) {
        assertThatThrownBy(() -> file(path).content()).isInstanceOf(UnreadableFile.class).hasMessage(why);
    }

    private static SourceFile file(Path path) {
        return new SourceFile(path, FileLimits.STANDARD);
    }

    private Path zip(String... names) throws IOException {
        Path path = Files.createTempFile(dir, "export", ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(XML);
            }
        }
        return path;
    }
}
