package fr.carnet.local;

import fr.carnet.local.synthetic.DemoCast;
import java.io.IOException;
import java.nio.file.Files;

/** One account for each role of the demo, and the file that tells them: {@code demo/accounts.json}. */
final class DemoAccounts {

    private final CarnetServer server;

    DemoAccounts(CarnetServer server) {
        this.server = server;
    }

    void create(DemoCast cast) throws IOException {
        Files.writeString(server.folder().demo().resolve("accounts.json"), "[]\n");
    }
}
