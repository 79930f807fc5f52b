package fr.carnet.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * The user folder of a Liberty: our configuration, the JDBC driver, and what the server writes.
 *
 * <p>Laid out again at each start from the sources, so that what runs is what was just built; what the server itself
 * keeps there (its key, its transaction log) stays.
 */
public record ServerFolder(Path users, String name) {

    public Path server() {
        return users.resolve("servers").resolve(name);
    }

    Path keystore() {
        return server().resolve("resources/security/key.p12");
    }

    /** Configuration and driver, without any application. */
    public void install() throws IOException {
        copyTree(Checkout.find().configuration(), server());
        Path driver = jarOf(org.postgresql.Driver.class);
        Path drivers = users.resolve("shared/resources/jdbc");
        DataFolder.delete(drivers);
        copy(driver, drivers.resolve(driver.getFileName()));
    }

    void installApplication() throws IOException {
        copy(Checkout.find().application(), server().resolve("apps/carnet.ear"));
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
