package fr.carnet.imports.directory.control;

import fr.carnet.imports.directory.entity.DirectoryLine;
import fr.carnet.imports.entity.FindingCode;
import fr.carnet.shared.entity.Finding;
import fr.carnet.shared.entity.Uai;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static fr.carnet.imports.entity.FindingCode.D01;
import static fr.carnet.imports.entity.FindingCode.D02;
import static fr.carnet.imports.entity.FindingCode.D03;

/**
 * Reads the CSV of the directory: UTF-8, semicolons, quotes where needed, a byte-order mark tolerated.
 *
 * <p>A wrong header or encoding refuses the file; a wrong line is refused alone, with its finding, and the others go on.
 */
public final class DirectoryFile {

    public static final String HEADER = "uai;name;kind;academy;street;postcode;city;phone;email";

    private static final Set<String> KINDS = Set.of("COLLEGE", "LYCEE", "LP");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setTrim(true).setIgnoreEmptyLines(true)
            .setNullString("").build();

    private final String file;
    private final Academies academies;
    private final List<DirectoryLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    public DirectoryFile(String file, Academies academies) {
        this.file = file;
        this.academies = academies;
    }

    public DirectoryFile read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            findings.add(D01.in("encoding", null, file, null));
        }
        return this;
    }

    private void read(String text) {
        try (CSVParser csv = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = csv.iterator();
            if (!records.hasNext() || !HEADER.equals(String.join(";", blanks(records.next())))) {
                findings.add(D01.at(null, file, 1, HEADER));
                return;
            }
            while (records.hasNext()) {
                CSVRecord line = records.next();
                check((int) csv.getCurrentLineNumber(), line);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException brokenQuotes) {
            findings.add(D01.in("quotes", null, file, null));
        }
    }

    private static List<String> blanks(CSVRecord record) {
        return record.stream().map(value -> value == null ? "" : value.toLowerCase(Locale.ROOT)).toList();
    }

    private void check(int line, CSVRecord record) {
        String uai = record.get(0) == null ? "" : record.get(0).toUpperCase(Locale.ROOT);
        if (record.size() != 9) {
            refuse(line, uai, D02, "columns", record.size(), 9);
        } else if (!Uai.isValid(uai)) {
            refuse(line, uai, D02, "uai", uai);
        } else if (seen.containsKey(uai)) {
            refuse(line, uai, D02, "twice", uai, seen.get(uai));
        } else if (record.get(1) == null) {
            refuse(line, uai, D02, "name", uai);
        } else if (record.get(2) == null || !KINDS.contains(record.get(2))) {
            refuse(line, uai, D02, "kind", uai, String.valueOf(record.get(2)));
        } else if (academies.find(record.get(3)).isEmpty()) {
            refuse(line, uai, D02, "academy", uai, String.valueOf(record.get(3)));
        } else {
            accept(line, uai, record);
        }
    }

    private void accept(int line, String uai, CSVRecord record) {
        seen.put(uai, line);
        String email = record.get(8);
        if (email != null && !email.matches("[^\\s@,;<>]+@[^\\s@,;<>]+")) {
            findings.add(D03.at(uai, file, line, uai));
            email = null;
        }
        lines.add(new DirectoryLine(line, uai, record.get(1), record.get(2), academies.find(record.get(3)).orElseThrow(), record.get(4),
                record.get(5), record.get(6), record.get(7), email));
    }

    private void refuse(int line, String uai, FindingCode code, String variant, Object... details) {
        findings.add(code.in(variant, Uai.isValid(uai) ? uai : null, file, line, details));
        refused.add((uai + " (ligne " + line + ")").strip());
    }

    public List<DirectoryLine> lines() {
        return List.copyOf(lines);
    }

    /** How each refused line is named in the report: as it was written, with its number. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::isBlocking);
    }
}
