package fr.carnet.local.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spoils a file below the level of its text; returns the file that now holds the content. */
@FunctionalInterface
interface Bytes {

    /** What the bomb becomes once unzipped: half a gibibyte, from half a mebibyte. */
    int BOMB_MEBIBYTES = 512;

    Path spoil(Path file) throws IOException;

    static Path half(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }

    static Path none(Path file) throws IOException {
        return Files.write(file, new byte[0]);
    }

    static Path zipOfTwo(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return zip(file, zip -> {
            entry(zip, "ElevesAvecAdresses.xml", content);
            entry(zip, "ElevesAvecAdresses (1).xml", content);
        });
    }

    static Path zipOfNone(Path file) throws IOException {
        return zip(file, zip -> entry(zip, "LISEZMOI.txt", "rien".getBytes(StandardCharsets.UTF_8)));
    }

    static Path climbingZip(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        return zip(file, zip -> entry(zip, "../../ElevesAvecAdresses.xml", content));
    }

    /** Well-formed: only its size is wrong. */
    static Path zipBomb(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        byte[] mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, (byte) ' ');
        return zip(file, zip -> {
            zip.putNextEntry(new ZipEntry("ElevesAvecAdresses.xml"));
            zip.write(content);
            for (int i = 0; i < BOMB_MEBIBYTES; i++) zip.write(mebibyte);
            zip.closeEntry();
        });
    }

    /** Fills a zip that takes the document's place. */
    interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static Path zip(Path file, Filling filling) throws IOException {
        Path zipped = file.resolveSibling(file.getFileName().toString().replace(".xml", ".zip"));
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(zipped));
                ZipOutputStream zip = new ZipOutputStream(stream)) {
            filling.fill(zip);
        }
        Files.delete(file);
        return zipped;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
