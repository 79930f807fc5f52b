package fr.carnet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The processes started by this one, none of which outlives it.
 *
 * <p>{@link #close} ends them in the reverse order of their start. If this process is itself killed without a word,
 * the kernel sends them their signal ({@code setpriv --pdeathsig}, where util-linux has it). They live in sessions of
 * their own, so that Ctrl-C in the terminal reaches this process alone and the order is kept.
 *
 * <p>The trap: the kernel's signal follows the <em>thread</em> that started the child, so one thread starts them all
 * and lives as long as they do.
 */
final class Children implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private record Child(Process process, String signal) {
    }

    private final Deque<Child> alive = new ArrayDeque<>();
    private final ExecutorService starter = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "children");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closing;

    /** Starts a process that will be ended by this signal, {@code TERM} or {@code INT}. */
    Process start(ProcessBuilder command, String signal) {
        command.command(guarded(command.command(), signal));
        synchronized (this) {
            if (closing) {
                throw new Stopping();
            }
            Process process = started(command);
            alive.push(new Child(process, signal));
            return process;
        }
    }

    /** Waits until one of those that live now is no more. */
    void awaitAnEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = alive.stream().map(Child::process).filter(Process::isAlive).map(Process::onExit)
                    .toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        for (Child child = next(); child != null; child = next()) {
            end(child);
        }
        starter.shutdown();
    }

    private synchronized Child next() {
        return alive.poll();
    }

    private Process started(ProcessBuilder command) {
        try {
            return starter.submit(command::start).get();
        } catch (ExecutionException failure) {
            throw new UncheckedIOException("Cannot run " + command.command().get(0),
                    failure.getCause() instanceof IOException io ? io : new IOException(failure.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    private static void end(Child child) {
        Signals.send(child.signal(), child.process().toHandle());
        try {
            if (!child.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                child.process().destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            child.process().destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> guarded(List<String> command, String signal) {
        List<String> guarded = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            guarded.add("/usr/bin/setsid");
        }
        // after unshare, because a change of credentials makes the kernel forget the signal
        int own = command.get(0).endsWith("unshare") ? command.indexOf("--") + 1 : 0;
        guarded.addAll(command.subList(0, own));
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            guarded.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", signal, "--"));
        }
        guarded.addAll(command.subList(own, command.size()));
        return guarded;
    }

    /** Somebody asked for the end while something was still being started. */
    static final class Stopping extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
