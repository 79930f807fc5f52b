package fr.carnet.local;

/** Ends a server when this process is asked to end, in whatever phase it is. */
final class StopHook {

    private volatile boolean stopping;

    private StopHook() {
    }

    static StopHook install(CarnetServer server) {
        StopHook hook = new StopHook();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            hook.stopping = true;
            server.close();
        }, "stop"));
        return hook;
    }

    /** Whether failures now are only the noise of the end. */
    boolean stopping() {
        return stopping;
    }
}
