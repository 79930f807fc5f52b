package fr.carnet.bench;

import java.time.Duration;

/** The Java process of the server: the only Java that a measurement starts. */
final class ServerProcess {

    private ServerProcess() {
    }

    static ProcessHandle find() {
        return ProcessHandle.current().descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java")).findFirst()
                .orElseThrow(() -> new IllegalStateException("No server among the children of this process"));
    }

    /** Of all its threads since it started, compiling and collecting included; the database is another process. */
    static Duration processorTime() {
        return find().info().totalCpuDuration().orElseThrow();
    }
}
