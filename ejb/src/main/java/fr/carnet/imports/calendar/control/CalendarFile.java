package fr.carnet.imports.calendar.control;

import static fr.carnet.imports.entity.FindingCode.C01;
import static fr.carnet.imports.entity.FindingCode.C02;
import static fr.carnet.imports.entity.FindingCode.C03;

import fr.carnet.imports.calendar.entity.VacationLine;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Finding;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the open data of the school calendar ({@code fr-en-calendrier-scolaire}), as CSV with semicolons.
 *
 * <p>Trap: its dates are instants at midnight of the place, hence of the day before in UTC; overseas files have been seen at midnight
 * of Paris too. What is midnight in neither is refused.
 */
public final class CalendarFile {

    static final String HEADER = "description;population;start_date;end_date;location;zones;annee_scolaire";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setTrim(true).setIgnoreEmptyLines(true)
            .setNullString("").build();

    /** The beginning of summer is published before the day on which classes resume: until then it lasts to the end of August. */
    private static final Set<Month> SUMMER = EnumSet.of(Month.JUNE, Month.JULY);

    private final String file;
    private final Set<VacationLine> lines = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    public CalendarFile(String file) {
        this.file = file;
    }

    public CalendarFile read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            findings.add(C01.in("encoding", null, file, null));
        }
        return this;
    }

    private void read(String text) {
        try (CSVParser csv = CSVParser.parse(new StringReader(text), FORMAT)) {
            boolean header = true;
            for (CSVRecord record : csv) {
                if (header && !String.join(";", record.toList()).equalsIgnoreCase(HEADER)) {
                    findings.add(C01.at(null, file, 1, HEADER));
                    return;
                }
                if (!header) {
                    check((int) csv.getCurrentLineNumber(), record);
                }
                header = false;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException brokenQuotes) {
            findings.add(C01.in("quotes", null, file, null));
        }
        if (lines.isEmpty() && !isBlocked()) {
            findings.add(C01.in("empty", null, file, null));
        }
    }

    /** Lines of teachers are not those of pupils; a line is repeated for each académie of its zone. */
    private void check(int line, CSVRecord record) {
        if (record.size() != 7) {
            findings.add(C02.in("columns", null, file, line, record.size(), 7));
            return;
        }
        if (record.get(1) != null && record.get(1).startsWith("Enseignant")) {
            return;
        }
        Optional<CalendarZone> zone = CalendarZone.of(record.get(5));
        if (zone.isEmpty()) {
            findings.add(C03.at(null, file, line, String.valueOf(record.get(5))));
            return;
        }
        LocalDate afterClass = day(record.get(2), zone.get().clock);
        LocalDate resumes = record.get(3) == null ? afterClass : day(record.get(3), zone.get().clock);
        if (afterClass == null || resumes == null || record.get(0) == null) {
            findings.add(C02.in("dates", null, file, line));
        } else if (resumes.isAfter(afterClass)) {
            lines.add(new VacationLine(zone.get().calendars, record.get(0), afterClass, resumes));
        } else if (resumes.equals(afterClass) && SUMMER.contains(afterClass.getMonth())) {
            lines.add(new VacationLine(zone.get().calendars, record.get(0), afterClass, LocalDate.of(afterClass.getYear(), 9, 1)));
        } else {
            findings.add(C02.in("backwards", null, file, line));
        }
    }

    private static LocalDate day(String text, ZoneId place) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
            OffsetDateTime instant = OffsetDateTime.parse(text);
            for (ZoneId clock : List.of(place, SchoolClock.PARIS)) {
                if (instant.atZoneSameInstant(clock).toLocalTime().equals(LocalTime.MIDNIGHT)) {
                    return instant.atZoneSameInstant(clock).toLocalDate();
                }
            }
            return null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public List<VacationLine> lines() {
        return List.copyOf(lines);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(Finding::isBlocking);
    }
}
