package fr.carnet.imports.control;

import static fr.carnet.imports.entity.FindingCode.F02;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.entity.SchoolStatus;
import fr.carnet.imports.file.control.Directory;
import fr.carnet.imports.file.control.FileLimits;
import fr.carnet.imports.file.control.OpenedFiles;
import fr.carnet.imports.file.control.SchoolFiles;
import fr.carnet.imports.file.control.SourceFile;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.OpenedFile;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.shared.control.RunLedger;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** One school, from its files to its line in the report, whatever the files are. */
@Dependent
public class SchoolImport {

    private final ScopeDoor door;
    private final OpenedFiles opened;
    private final Directory directory;
    private final RunLedger ledger;
    private final SchoolClock clock;

    @Inject
    public SchoolImport(ScopeDoor door, OpenedFiles opened, Directory directory, RunLedger ledger, SchoolClock clock) {
        this.door = door;
        this.opened = opened;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Judges the files, reads them, then plans and applies; a blocking finding ends it with the school as it was.
     *
     * @param empty makes the content to fill, of a school year and on a day
     */
    public void run(Connection connection, long instance, String uai, ImportOrder order,
                    BiFunction<Integer, LocalDate, Content> empty) throws SQLException, IOException {
        int schoolYear = order.yearOr(clock.schoolYear().september());
        Findings findings = new Findings(uai);
        OptionalLong school = directory.find(connection, uai);
        Map<FileKind, OpenedFile> files = judged(connection, instance, uai, school.isPresent(), schoolYear, findings);
        Content content = empty.apply(schoolYear, clock.today());
        if (!findings.isBlocking()) {
            read(files, content, findings);
        }
        if (findings.isBlocking()) {
            ledger.school(connection, instance, uai, SchoolStatus.REFUSED.name(), content.refusedWhole(),
                    findings.all());
            return;
        }
        door.enterSchoolAsOperator(school.getAsLong(), schoolYear);
        Tally tally = content.plan(connection, names(files), findings);
        if (!order.isRehearsal()) {
            content.apply(tally);
        }
        SchoolStatus status = order.isRehearsal() ? SchoolStatus.PLANNED : SchoolStatus.IMPORTED;
        ledger.school(connection, instance, uai, status.name(), tally, findings.all());
    }

    private Map<FileKind, OpenedFile> judged(Connection connection, long instance, String uai, boolean inDirectory,
            int schoolYear, Findings findings) throws SQLException {
        SchoolFiles judge = new SchoolFiles(uai, opened.of(connection, instance, uai), findings);
        judge.check(inDirectory, schoolYear, clock.today());
        judge.compare(opened.lastImported(connection, instance, uai));
        return judge.chosen();
    }

    /** Every file is read, even after a bad one, so that one report tells all there is to correct. */
    private static void read(Map<FileKind, OpenedFile> files, Content content, Findings findings) throws IOException {
        for (Map.Entry<FileKind, OpenedFile> file : files.entrySet()) {
            findings.in(file.getValue().name());
            try {
                content.read(file.getKey(), new SourceFile(file.getValue().path(), FileLimits.STANDARD).content(),
                        findings);
            } catch (UnreadableFile reason) {
                findings.add(F02, reason.variant(), reason.line());
            }
        }
    }

    private static Map<FileKind, String> names(Map<FileKind, OpenedFile> files) {
        Map<FileKind, String> names = new EnumMap<>(FileKind.class);
        files.forEach((kind, file) -> names.put(kind, file.name()));
        return names;
    }
}
