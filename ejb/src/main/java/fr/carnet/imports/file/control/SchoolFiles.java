package fr.carnet.imports.file.control;

import static fr.carnet.imports.entity.FindingCode.F01;
import static fr.carnet.imports.entity.FindingCode.F02;
import static fr.carnet.imports.entity.FindingCode.F03;
import static fr.carnet.imports.entity.FindingCode.F04;
import static fr.carnet.imports.entity.FindingCode.F05;
import static fr.carnet.imports.entity.FindingCode.F06;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.OpenedFile;
import fr.carnet.shared.entity.Uai;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges the files of one school before any is read: codes F01 to F06. */
public final class SchoolFiles {

    /** An export older than this says a school that has changed. */
    private static final int OLD_DAYS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String uai;
    private final List<OpenedFile> files;
    private final Findings findings;

    public SchoolFiles(String uai, List<OpenedFile> files, Findings findings) {
        this.uai = uai;
        this.files = files;
        this.findings = findings;
    }

    /** Refuses what is not this school's, of this year, once of each kind. */
    public void check(boolean inDirectory, int schoolYear, LocalDate today) {
        if (!Uai.isValid(uai)) {
            files.forEach(file -> findings.in(file.name()).add(F03, "letter", null, uai));
        } else if (!inDirectory) {
            files.forEach(file -> findings.in(file.name()).add(F03, "unknown", null, uai));
        }
        files.forEach(file -> check(file, schoolYear, today));
        byKind().values().stream().filter(same -> same.size() > 1).forEach(same ->
                findings.in(same.get(0).name()).add(F06, null, same.get(0).root(),
                        same.stream().map(OpenedFile::name).collect(Collectors.joining(", "))));
    }

    private void check(OpenedFile file, int schoolYear, LocalDate today) {
        findings.in(file.name());
        if (file.trouble() != null) {
            findings.add(F02, file.trouble(), null);
        } else if (file.kind() == FileKind.UNKNOWN) {
            findings.add(F01, null, file.root());
        } else if (FileKind.isNameless(file.root())) {
            return;
        } else if (file.saidUai() == null) {
            findings.add(F03, "none", null);
        } else if (!file.saidUai().equals(uai)) {
            findings.add(F03, "other", null, file.saidUai(), uai);
        } else if (file.saidYear() == null) {
            findings.add(F04, "none", null);
        } else if (!file.saidYear().equals(Integer.toString(schoolYear))) {
            findings.add(F04, null, file.saidYear(), Integer.toString(schoolYear));
        } else if (file.stampedAt() != null && file.stampedAt().toLocalDate().isBefore(today.minusDays(OLD_DAYS))) {
            findings.add(F05, "old", null, OLD_DAYS);
        }
    }

    /** Warns when a file is older than the one imported last: somebody may have taken the wrong one. */
    public void compare(Map<FileKind, LocalDateTime> lastImported) {
        for (OpenedFile file : files) {
            LocalDateTime last = lastImported.get(file.kind());
            if (last != null && file.stampedAt() != null && file.stampedAt().isBefore(last)) {
                findings.in(file.name()).add(F05, "older", null, DAY.format(last));
            }
        }
    }

    private Map<FileKind, List<OpenedFile>> byKind() {
        return files.stream().filter(file -> file.kind() != FileKind.UNKNOWN)
                .collect(Collectors.groupingBy(OpenedFile::kind, () -> new EnumMap<>(FileKind.class),
                Collectors.toList()));
    }

    /** The files by kind, in the order in which they should be read. */
    public Map<FileKind, OpenedFile> chosen() {
        Map<FileKind, OpenedFile> chosen = new EnumMap<>(FileKind.class);
        byKind().forEach((kind, same) -> chosen.put(kind, same.get(0)));
        return chosen;
    }
}
