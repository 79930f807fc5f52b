package fr.carnet.local;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java cannot send by itself: PostgreSQL takes INT for a quick clean stop, TERM for a patient one. */
final class Signals {

    private Signals() {
    }

    static void send(String signal, ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot signal process " + process.pid(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
