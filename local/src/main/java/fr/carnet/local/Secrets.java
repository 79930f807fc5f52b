package fr.carnet.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * The passwords and keys of one data folder, drawn once and readable by their owner alone.
 *
 * <p>Losing the file loses the activation codes already sent and the addresses of the pages, not the data.
 */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(DataFolder folder) {
        try {
            if (Files.notExists(folder.secrets())) {
                write(draw(), folder.secrets());
            }
            return read(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot keep the secrets in " + folder.secrets(), failure);
        }
    }

    static Secrets read(DataFolder folder) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.secrets())) {
            values.load(reader);
        }
        return new Secrets(values);
    }

    String databaseSuperuser() {
        return value("db.superuser.password");
    }

    String databaseOwner() {
        return value("db.owner.password");
    }

    String databaseApplication() {
        return value("db.app.password");
    }

    String databaseBatch() {
        return value("db.batch.password");
    }

    String keystore() {
        return value("keystore.password");
    }

    String operator() {
        return value("operator.password");
    }

    /** The second person, in the demo; a folder made before there was one has none. */
    Optional<String> witness() {
        return Optional.ofNullable(values.getProperty("witness.password"));
    }

    /** Key of the activation codes: the database alone must not be enough to find one. */
    String codesKey() {
        return value("codes.key");
    }

    /** Key that makes the numbers in page addresses opaque. */
    String idsKey() {
        return value("ids.key");
    }

    private String value(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new CannotStart("Le fichier des secrets n’a pas de ligne « " + name
                    + " » : restaurez-le, ou repartez de rien avec --fresh.");
        }
        return value;
    }

    private static Properties draw() {
        Properties drawn = new Properties();
        for (String name : new String[] {"db.superuser.password", "db.owner.password", "db.app.password",
            "db.batch.password", "keystore.password", "operator.password", "witness.password"}) {
            drawn.setProperty(name, HexFormat.of().formatHex(bytes(24)));
        }
        drawn.setProperty("codes.key", Base64.getEncoder().encodeToString(bytes(32)));
        drawn.setProperty("ids.key", Base64.getEncoder().encodeToString(bytes(16)));
        return drawn;
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static void write(Properties values, Path file) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "secrets", ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            values.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
