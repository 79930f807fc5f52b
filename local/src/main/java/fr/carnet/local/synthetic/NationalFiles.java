package fr.carnet.local.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Exports of a whole country of schools, for measurements: one school per thread in memory, whatever their number.
 *
 * @param rows pupils, guardians, links, addresses, divisions and groups written
 * @param bytes size of all SIECLE files
 * @param siecle the folder to import, one folder a school
 * @param directory the directory of the schools
 */
public record NationalFiles(long rows, long bytes, Path siecle, Path directory) {

    /** Keeps the benches' schools away from those of the demo and of the tests. */
    private static final int FIRST_NUMBER = 101;

    private record Written(School school, long rows, long bytes) {
    }

    public static NationalFiles write(Path dir, int schools, int pupilsPerSchool, int schoolYear, long seed) {
        Path siecle = dir.resolve("siecle");
        List<Written> written = IntStream.range(0, schools).parallel()
                .mapToObj(index -> school(siecle, index, pupilsPerSchool, schoolYear, seed)).toList();
        try {
            Path directory = DirectoryWriter.write(written.stream().map(Written::school).toList(),
                    dir.resolve("establishments.csv"));
            return new NationalFiles(written.stream().mapToLong(Written::rows).sum(),
                    written.stream().mapToLong(Written::bytes).sum(), siecle, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written school(Path siecle, int index, int pupils, int schoolYear, long seed) {
        SchoolKind kind = index % 10 < 7 ? SchoolKind.COLLEGE : index % 10 < 9 ? SchoolKind.LYCEE : SchoolKind.LP;
        Population population = SchoolFiles.population(FIRST_NUMBER + index, kind, pupils, schoolYear, seed, true);
        School school = population.school();
        Path folder = siecle.resolve(school.uai());
        try {
            new SiecleWriter(ExportStyle.varied(index)).write(population, folder);
            return new Written(school, rows(population), size(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long rows(Population population) {
        return (long) population.pupils().size() + population.persons().size() + population.links().size()
                + population.addresses().size() + population.school().divisions().size()
                + population.school().groups().size();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
