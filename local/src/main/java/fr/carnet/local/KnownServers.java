package fr.carnet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which data folder is served on which port, so that {@code --https-port} is enough to find a server started from these
 * sources.
 */
record KnownServers(Path folder) {

    static KnownServers of(Checkout checkout) {
        return new KnownServers(checkout.data().resolve("servers"));
    }

    void add(int httpsPort, DataFolder data) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(httpsPort), data.root().toString());
    }

    /** The folder of the living server on this port, if one was started from here. */
    Optional<DataFolder> find(int httpsPort) throws IOException {
        if (Files.notExists(file(httpsPort))) {
            return Optional.empty();
        }
        DataFolder data = new DataFolder(Path.of(Files.readString(file(httpsPort))));
        return ServerFile.read(data).filter(server -> server.httpsPort() == httpsPort).map(server -> data);
    }

    private Path file(int httpsPort) {
        return folder.resolve(Integer.toString(httpsPort));
    }
}
