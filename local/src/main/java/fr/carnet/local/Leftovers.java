package fr.carnet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of a data folder that outlived the one which started them.
 *
 * <p>Where the kernel cannot be asked to end them (no {@code setpriv}), a killed Carnet leaves its database and its
 * server behind, on the very ports that the next one wants. They are known by the folder in their command, not by a
 * number in a file: the number of a dead process may have been given to another since. The caller holds the folder's
 * lock, so no living Carnet owns them.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataFolder folder;

    Leftovers(DataFolder folder) {
        this.folder = folder;
    }

    /** Ends the server first, as it holds connections to the database. */
    void end() {
        end("TERM", List.of(mark(folder)));
        end("INT", List.of("-D", folder.database().toString()));
        try {
            Files.deleteIfExists(folder.database().resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new CannotStart("Le dossier " + folder.database() + " n’est pas utilisable.", failure);
        }
    }

    /** What the command of a server carries, so that its folder can be told from outside. */
    static String mark(DataFolder folder) {
        return "-Dcarnet.data=" + folder.root();
    }

    private static void end(String signal, List<String> argumentsOfOurs) {
        List<ProcessHandle> found = ProcessHandle.allProcesses()
                .filter(process -> arguments(process).containsAll(argumentsOfOurs))
                .toList();
        found.forEach(process -> Signals.send(signal, process));
        found.forEach(Leftovers::waitForEnd);
    }

    private static List<String> arguments(ProcessHandle process) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.map(List::of).orElse(List.of());
    }

    private static void waitForEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Children.Stopping();
        }
    }
}
