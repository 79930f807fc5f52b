package fr.carnet.imports.file.entity;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A file of a run, and what its head says; see {@link FileHead}.
 *
 * @param uai     the school whose import it belongs to
 * @param saidUai the school that the file itself names, as written
 * @param trouble variant of F02 that its head already shows, else null
 */
public record OpenedFile(String uai, String saidUai, String root, FileKind kind, Path path, String saidYear,
                         LocalDateTime stampedAt, String trouble) {

    public String name() {
        return path.getFileName().toString();
    }
}
