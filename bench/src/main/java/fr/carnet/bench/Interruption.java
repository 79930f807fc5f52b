package fr.carnet.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends the server and removes the files when the measurement is cut short by Ctrl-C or SIGTERM. */
final class Interruption implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Thread hook = new Thread(this::closeAll, "bench-stop");

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What is named last is closed first. */
    synchronized void willClose(AutoCloseable thing) {
        open.push(thing);
    }

    /** The measurement has ended by itself, and closes its own things. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
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
