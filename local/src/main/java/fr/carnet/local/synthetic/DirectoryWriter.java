package fr.carnet.local.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the directory of schools that the job {@code establishments-import} reads. */
final class DirectoryWriter {

    private static final String HEADER = "uai;name;kind;academy;street;postcode;city;phone;email";
    private static final String ACADEMY = "99";

    private DirectoryWriter() {
    }

    static Path write(List<School> schools, Path file) throws IOException {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        for (School school : schools) {
            lines.append(String.join(";", school.uai(), school.kind().denomination + " " + school.name(),
                    school.kind().name(), ACADEMY, school.street(), school.postcode(), school.town(), school.phone(),
                    school.mail())).append('\n');
        }
        return Files.writeString(file, lines);
    }
}
