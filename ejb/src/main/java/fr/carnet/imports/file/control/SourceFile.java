package fr.carnet.imports.file.control;

import fr.carnet.imports.file.entity.UnreadableFile;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * One file as the school sent it: a bare XML, or a zip that holds exactly one, told apart by their first bytes.
 *
 * <p>Nothing is ever written to disk, so that an entry's name cannot lead anywhere; names that try ({@code ..},
 * absolute) get the file refused all the same. What the Mac adds ({@code __MACOSX}, dot-files) is passed over.
 */
public final class SourceFile {

    private static final int SIGNATURE = 4;
    private static final int BLOCK = 1 << 16;

    private final Path path;
    private final FileLimits limits;

    public SourceFile(Path path, FileLimits limits) {
        this.path = path;
        this.limits = limits;
    }

    public Path path() {
        return path;
    }

    /** The name that reports show; the folder is the operator's business. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Whether the first bytes are those of an XML or of a zip; anything else is no concern of an import. */
    public boolean looksLikeXmlOrZip() throws IOException {
        byte[] first = firstBytes();
        return isZip(first) || looksLikeXml(first);
    }

    public boolean isZip() throws IOException {
        return isZip(firstBytes());
    }

    /** All the bytes of the XML, within the limits. */
    public byte[] content() throws UnreadableFile, IOException {
        if (!isZip(firstBytes())) {
            long size = Files.size(path);
            if (size == 0) {
                throw new UnreadableFile("empty");
            }
            if (size > limits.maximumBytes()) {
                throw new UnreadableFile("bomb");
            }
            return Files.readAllBytes(path);
        }
        try (ZipFile zip = open()) {
            ZipEntry entry = onlyXml(zip);
            try (InputStream in = zip.getInputStream(entry)) {
                return unfold(in, sizeHint(entry));
            } catch (ZipException | EOFException truncated) {
                throw new UnreadableFile("zip", null, truncated);
            }
        }
    }

    /** The first bytes of the XML, even when the zip is truncated or holds several: enough to know whose file it is. */
    public byte[] head(int size) throws IOException {
        if (!isZip(firstBytes())) {
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(size);
            }
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isXml(entry)) {
                    return zip.readNBytes(size);
                }
            }
        } catch (ZipException | EOFException unreadable) {
            return new byte[0];
        }
        return new byte[0];
    }

    private ZipFile open() throws UnreadableFile {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        } catch (IOException truncated) {
            throw new UnreadableFile("zip", null, truncated);
        }
    }

    private static ZipEntry onlyXml(ZipFile zip) throws UnreadableFile {
        List<ZipEntry> found = new ArrayList<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (leadsElsewhere(entry.getName())) {
                throw new UnreadableFile("path");
            }
            if (isXml(entry)) {
                found.add(entry);
            }
        }
        if (found.size() != 1) {
            throw new UnreadableFile("entries");
        }
        return found.get(0);
    }

    private static boolean leadsElsewhere(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/")).contains("..");
    }

    private static boolean isXml(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !path.startsWith("__MACOSX/") && !name.startsWith(".")
                && name.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private int sizeHint(ZipEntry entry) {
        return (int) Math.max(BLOCK, Math.min(entry.getSize(), 16 << 20));
    }

    /** Counts what really comes out: the size that a zip declares is a promise of who made it. */
    private byte[] unfold(InputStream in, int hint) throws IOException, UnreadableFile {
        long packed = Files.size(path);
        byte[] bytes = new byte[hint];
        int length = 0;
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes, length, bytes.length - length)) {
            length += read;
            if (!limits.allows(length, packed)) {
                throw new UnreadableFile("bomb");
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, limits.maximumBytes() + 1L));
            }
        }
        if (length == 0) {
            throw new UnreadableFile("empty");
        }
        return Arrays.copyOf(bytes, length);
    }

    private byte[] firstBytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(SIGNATURE);
        }
    }

    private static boolean isZip(byte[] first) {
        return first.length >= 2 && first[0] == 'P' && first[1] == 'K';
    }

    private static boolean looksLikeXml(byte[] first) {
        if (first.length < 2) {
            return false;
        }
        int bom = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        return first[0] == '<' || bom == 0xEFBB || bom == 0xFEFF || bom == 0xFFFE || Character.isWhitespace(first[0]);
    }
}
