package fr.carnet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the process which started it, found by the file that it leaves in its folder.
 *
 * <p>The number of a dead process may have been given to another since: only a process whose command names this very
 * folder is ours to end. The caller holds the folder's lock, so no living Carnet owns it.
 */
final class StalePostgres {

    private StalePostgres() {
    }

    static void end(Path database) throws IOException, InterruptedException {
        Path pidFile = database.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> stale = find(pidFile, database);
        if (stale.isPresent()) {
            Signals.send("INT", stale.get());
            waitForEnd(stale.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> find(Path pidFile, Path database) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().commandLine().orElse("").contains(database.toString()));
    }

    private static void waitForEnd(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
