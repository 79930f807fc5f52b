package fr.carnet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that one copy of Carnet keeps: database, mails, letters, secrets, the server's own files. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path database() {
        return root.resolve("db");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    public Path letters() {
        return root.resolve("letters");
    }

    /** Short messages to telephones, one file each. */
    public Path sms() {
        return root.resolve("sms");
    }

    public Path demo() {
        return root.resolve("demo");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    public ServerFolder liberty() {
        return new ServerFolder(root.resolve("liberty"), "carnet");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path server() {
        return root.resolve("server.json");
    }

    /**
     * Keeps this folder for the calling process until the lock is closed or the process dies, whatever kills it.
     */
    FileLock lock() {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart("Un Carnet tourne déjà sur le dossier " + root
                        + " : arrêtez-le, ou choisissez un autre dossier avec --data.");
            }
            return lock;
        } catch (IOException unusable) {
            throw new CannotStart("Le dossier de données " + root + " n’est pas utilisable : choisissez-en un autre avec "
                    + "--data.", unusable);
        }
    }

    /** Forgets everything but the lock, which the caller holds. */
    void wipe() {
        for (Path kept : List.of(database(), mail(), letters(), sms(), demo(), logs(), liberty().users(), secrets(), server())) {
            delete(kept);
        }
    }

    static void delete(Path path) {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot delete " + path, failure);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }
}
