package fr.carnet.bench;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.FileLimits;
import fr.carnet.imports.file.control.HeadReader;
import fr.carnet.imports.file.control.SourceFile;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.imports.siecle.control.SiecleReader;
import fr.carnet.imports.siecle.control.StagedSchool;
import fr.carnet.imports.sql.control.Copying;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The least that an import must cost here: each file read once by the product's own reader, each of its rows copied
 * once, and nothing checked, compared or kept under a key.
 *
 * <p>With as many threads as the job uses, one for each core, and one transaction for each school, as there.
 */
final class ImportLimit {

    private final BareTables tables;
    private final int schoolYear;
    private final LocalDate today;

    ImportLimit(BareTables tables, int schoolYear, LocalDate today) {
        this.tables = tables;
        this.schoolYear = schoolYear;
        this.today = today;
    }

    /** For all the schools of the folder, each in a folder of its own. */
    double seconds(Path siecle) throws InterruptedException, IOException {
        List<Callable<Void>> schools;
        try (Stream<Path> folders = Files.list(siecle)) {
            schools = folders.map(this::school).toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            long start = System.nanoTime();
            for (Future<Void> school : threads.invokeAll(schools)) school.get();
            return (System.nanoTime() - start) / 1e9;
        } catch (ExecutionException e) {
            throw new IOException("The limit could not be measured", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> school(Path folder) {
        return () -> {
            StagedSchool rows = read(folder);
            copy(rows);
            return null;
        };
    }

    private StagedSchool read(Path folder) throws IOException, UnreadableFile {
        StagedSchool rows = new StagedSchool(today);
        Findings findings = new Findings(folder.getFileName().toString());
        SiecleReader reader = new SiecleReader(schoolYear, today);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                SourceFile file = new SourceFile(path, FileLimits.STANDARD);
                reader.read(HeadReader.read(file).kind(), file.content(), rows, findings.in(file.name()));
            }
        }
        return rows;
    }

    private void copy(StagedSchool rows) throws SQLException {
        try (Connection connection = tables.connect()) {
            Copying.into(connection, rows.tables());
            connection.commit();
        }
    }
}
