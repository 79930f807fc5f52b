package fr.carnet.local;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where the server of a data folder listens, written down so that the other commands find it. */
record ServerFile(long pid, String host, int httpsPort, int httpPort, int dbPort, int mailPort) {

    void write(DataFolder folder) throws IOException {
        Path draft = folder.root().resolve("server.json.draft");
        try (JsonWriter writer = Json.createWriter(Files.newBufferedWriter(draft))) {
            writer.write(Json.createObjectBuilder()
                    .add("pid", pid).add("host", host)
                    .add("httpsPort", httpsPort).add("httpPort", httpPort)
                    .add("dbPort", dbPort).add("mailPort", mailPort)
                    .build());
        }
        Files.move(draft, folder.server(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What was written, if the process that wrote it still lives. */
    static Optional<ServerFile> read(DataFolder folder) throws IOException {
        if (Files.notExists(folder.server())) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.server()))) {
            JsonObject json = reader.readObject();
            return Optional.of(new ServerFile(json.getInt("pid"), json.getString("host"), json.getInt("httpsPort"),
                            json.getInt("httpPort"), json.getInt("dbPort"), json.getInt("mailPort")))
                    .filter(server -> ProcessHandle.of(server.pid()).isPresent());
        }
    }
}
