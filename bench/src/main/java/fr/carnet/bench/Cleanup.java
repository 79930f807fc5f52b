package fr.carnet.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Ends the server and removes the files, once, whether the measurement ends by itself, by a fault or by Ctrl-C.
 *
 * <p>One path for all three: a folder removed by one thread while another is still stopping its server comes back.
 */
final class Cleanup implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Thread hook = new Thread(this::interrupt, "bench-stop");
    private volatile boolean interrupted;

    Cleanup() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What is named last is closed first. */
    synchronized <T extends AutoCloseable> T later(T thing) {
        open.push(thing);
        return thing;
    }

    /** Whether faults are now only the noise of the end. */
    boolean interrupted() {
        return interrupted;
    }

    @Override
    public void close() {
        closeAll();
        if (!interrupted) Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void interrupt() {
        interrupted = true;
        closeAll();
    }

    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.err.println("bench: " + e);
            }
        }
    }
}
