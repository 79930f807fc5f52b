package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.mailing.entity.LetterFile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of the letters to print, which only the account of the server may read: they hold codes in clear.
 *
 * <p>A file is {@code .part} until its codes are marked as sent. Its name ends with the selector of its first code, so that after a
 * crash one can tell: if that code was marked, the letters are good and get their name; if not, other codes will be issued and the
 * file goes. Letters are removed after thirty days.
 */
@ApplicationScoped
public class LetterBox {

    private static final String PART = ".part";
    private static final Pattern SELECTOR = Pattern.compile("-([0-9A-Z]{8})\\.pdf\\.part$");
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final FileAttribute<?> PRIVATE_FILE = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
    private static final FileAttribute<?> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Path folder;

    protected LetterBox() { /* CDI proxy */ }

    /** @param folder where letters wait for the printer; outside anything that is served */
    @Inject
    public LetterBox(@ConfigProperty(name = "carnet.letters.dir") String folder) {
        this.folder = Path.of(folder);
    }

    /** A new file for letters of a school, still in the making. */
    Path begin(String uai, String who, String firstSelector) {
        try {
            Files.createDirectories(folder, PRIVATE_FOLDER);
            return Files.createFile(folder.resolve("lettres-" + uai + "-" + who + "-" + firstSelector + ".pdf" + PART), PRIVATE_FILE);
        } catch (IOException full) {
            throw new UncheckedIOException("The folder of the letters cannot be written.", full);
        }
    }

    OutputStream write(Path part) throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    }

    /** Gives the file its name, now that its codes are marked as sent. */
    Path finish(Path part) {
        String name = part.getFileName().toString();
        try {
            return Files.move(part, part.resolveSibling(name.substring(0, name.length() - PART.length())), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException("The letters cannot be given their name.", full);
        }
    }

    void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stuck) {
            throw new UncheckedIOException("Letters that serve no more cannot be removed.", stuck);
        }
    }

    /** Files of a school that a crash left in the making. */
    List<Path> leftovers(String uai) {
        return list().stream().filter(file -> file.getFileName().toString().startsWith("lettres-" + uai + "-"))
                .filter(file -> file.toString().endsWith(PART)).toList();
    }

    /** The letters of a school that are ready to print, the newest first. */
    public List<LetterFile> finished(String uai) {
        return list().stream().filter(file -> isFinished(file, uai)).map(LetterBox::described)
                .sorted(Comparator.comparing(LetterFile::madeAt).reversed()).toList();
    }

    /** One of {@link #finished}, whole; empty for anything else, so that a name made up opens nothing. */
    public Optional<byte[]> read(String uai, String name) {
        return list().stream().filter(file -> isFinished(file, uai) && file.getFileName().toString().equals(name)).findFirst().map(file -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException gone) {
                throw new UncheckedIOException("The letters cannot be read.", gone);
            }
        });
    }

    private static boolean isFinished(Path file, String uai) {
        String name = file.getFileName().toString();
        return name.startsWith("lettres-" + uai + "-responsables-") && name.endsWith(".pdf");
    }

    private static LetterFile described(Path file) {
        try {
            return new LetterFile(file.getFileName().toString(), Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            throw new UncheckedIOException("The folder of the letters cannot be read.", gone);
        }
    }

    static String selectorOf(Path part) {
        Matcher name = SELECTOR.matcher(part.getFileName().toString());
        return name.find() ? name.group(1) : "";
    }

    /** Removes the letters made before that moment; says how many. */
    public int removeOlderThan(Instant moment) {
        int removed = 0;
        for (Path file : list()) {
            try {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment) && Files.deleteIfExists(file)) {
                    removed++;
                }
            } catch (IOException stuck) {
                throw new UncheckedIOException("An old letter cannot be removed.", stuck);
            }
        }
        return removed;
    }

    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("lettres-")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of the letters cannot be read.", unreadable);
        }
    }
}
