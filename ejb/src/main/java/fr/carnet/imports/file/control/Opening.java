package fr.carnet.imports.file.control;

import static fr.carnet.imports.entity.FindingCode.F01;
import static fr.carnet.imports.entity.FindingCode.F02;
import static fr.carnet.imports.entity.FindingCode.F03;
import static fr.carnet.imports.entity.FindingCode.F07;
import static fr.carnet.imports.entity.FindingCode.F08;

import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.file.entity.FileHead;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.OpenedFile;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.shared.entity.Finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files of an import and groups them by the school that each names; whatever is wrong with a file that names
 * one is left for that school's own import to refuse. A file that names nobody is a finding here, and stops nobody.
 */
public final class Opening {

    private static final int LONGEST_UAI = 20;

    private final Set<FileKind> wanted;
    private final String onlyUai;
    private final List<OpenedFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param wanted the kinds that the job reads; any other is the wrong export */
    public Opening(Set<FileKind> wanted, ImportOrder order) {
        this.wanted = wanted;
        this.onlyUai = ImportOrder.has(order.uai()) ? upper(order.uai()) : null;
    }

    /** Opens all that the order names. */
    public static Opening of(Set<FileKind> wanted, ImportOrder order) {
        Opening opening = new Opening(wanted, order);
        if (opening.accepts(order)) {
            opening.openAll(Path.of(order.source()));
        }
        return opening;
    }

    private boolean accepts(ImportOrder order) {
        if (order.source() == null) {
            findings.add(F08.in("source", null, null, null));
        } else if (!order.isRehearsal() && !ImportOrder.APPLY.equals(order.mode())) {
            findings.add(F08.in("mode", null, null, null, order.mode()));
        } else if (ImportOrder.has(order.year()) && !order.year().strip().matches("20\\d\\d")) {
            findings.add(F08.in("year", null, null, null, order.year()));
        } else if (!Files.isReadable(Path.of(order.source()))) {
            findings.add(F08.in("missing", null, null, null, order.source()));
        }
        return findings.isEmpty();
    }

    private void openAll(Path source) {
        try (Stream<Path> found = Files.walk(source)) {
            found.filter(path -> !isHidden(source, path)).filter(Files::isRegularFile).sorted()
                    .forEach(path -> open(new SourceFile(path, FileLimits.STANDARD)));
        } catch (IOException | UncheckedIOException unreadable) {
            findings.add(F08.in("missing", null, null, null, source.toString()));
        }
        if (files.isEmpty() && findings.stream().noneMatch(Finding::isBlocking)) {
            findings.add(F08.in("empty", null, null, null, source.toString()));
        }
    }

    private static boolean isHidden(Path source, Path path) {
        for (Path part : source.relativize(path)) {
            if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    void open(SourceFile file) {
        try {
            if (!file.looksLikeXmlOrZip() && !isNamedLikeAnExport(file.name())) {
                findings.add(F07.at(null, file.name(), null, file.name()));
                return;
            }
            sort(file, HeadReader.read(file));
        } catch (IOException unreadable) {
            findings.add(F02.in("io", null, file.name(), null));
        }
    }

    private static boolean isNamedLikeAnExport(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".zip");
    }

    private void sort(SourceFile file, FileHead head) throws IOException {
        FileKind kind = head.kind();
        if (kind == FileKind.UNUSED) {
            findings.add(F07.at(null, file.name(), null, head.root()));
            return;
        }
        String uai = onlyUai != null ? onlyUai : head.uai() == null || head.uai().isBlank() ? null : upper(head.uai());
        if (uai == null) {
            findings.add(nobodys(file, head));
            return;
        }
        files.add(new OpenedFile(uai, head.uai() == null ? null : upper(head.uai()), head.root(),
                wanted.contains(kind) ? kind : FileKind.UNKNOWN, file.path(), head.year(), stamp(head.stamp()),
                head.trouble()));
    }

    private Finding nobodys(SourceFile file, FileHead head) throws IOException {
        if (head.trouble() != null) {
            String variant = file.isZip() && head.trouble().equals("empty") ? zipTrouble(file) : head.trouble();
            return F02.in(variant, null, file.name(), null);
        }
        return wanted.contains(head.kind())
                ? F03.in(FileKind.isNameless(head.root()) ? "asked" : "none", null, file.name(), null) : F01.at(null, file.name(), null, head.root());
    }

    /** Nothing came out of the zip: its own reading says why. */
    private static String zipTrouble(SourceFile file) throws IOException {
        try {
            file.content();
            return "empty";
        } catch (UnreadableFile reason) {
            return reason.variant();
        }
    }

    private static String upper(String uai) {
        String code = uai.strip().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "?");
        return code.length() > LONGEST_UAI ? code.substring(0, LONGEST_UAI) : code;
    }

    /** {@code dd/mm/yyyy HH:MM:SS}, or the day alone; null for anything else. */
    static LocalDateTime stamp(String text) {
        if (text == null || text.length() < 10) {
            return null;
        }
        LocalDate day = XmlFields.frenchDateOf(text.substring(0, 10));
        if (day == null) {
            return null;
        }
        String time = text.substring(10).strip();
        return time.matches("([01]\\d|2[0-3])(:[0-5]\\d){2}") ? day.atTime(LocalTime.parse(time)) : day.atStartOfDay();
    }

    public List<OpenedFile> files() {
        return List.copyOf(files);
    }

    /** What concerns no school in particular. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
