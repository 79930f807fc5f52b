package fr.carnet.local.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts one document on disk, bare or alone in its zip. */
final class ExportFile {

    /** The zip's own date never depends on the clock, so that the same seed gives the same bytes. */
    private static final LocalDateTime ZIPPED_AT = LocalDateTime.of(2020, 1, 1, 0, 0);

    /** The content of a document. */
    interface Content {
        void write(XmlOut out) throws IOException;
    }

    private ExportFile() {
    }

    /** Returns the file written: {@code name} with {@code .xml} or {@code .zip}. */
    static Path write(Path folder, String name, ExportStyle style, Content content) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + (style.zipped() ? ".zip" : ".xml"));
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            if (!style.zipped()) {
                write(stream, style, content);
                return file;
            }
            try (ZipOutputStream zip = new ZipOutputStream(stream)) {
                ZipEntry entry = new ZipEntry(name + ".xml");
                entry.setTimeLocal(ZIPPED_AT);
                zip.putNextEntry(entry);
                write(zip, style, content);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void write(OutputStream stream, ExportStyle style, Content content) throws IOException {
        XmlOut out = new XmlOut(stream, style.encoding(), style.pretty());
        content.write(out);
        out.finish();
    }
}
