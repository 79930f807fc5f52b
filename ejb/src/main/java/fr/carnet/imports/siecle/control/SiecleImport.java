package fr.carnet.imports.siecle.control;

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

/** One school, from its files to its line in the report. */
@Dependent
public class SiecleImport {

    @Inject
    ScopeDoor door;

    @Inject
    OpenedFiles opened;

    @Inject
    Directory directory;

    @Inject
    RunLedger ledger;

    @Inject
    SchoolClock clock;

    /** Judges the files, reads them, then plans and applies; a blocking finding ends it with the school as it was. */
    public void run(Connection connection, long instance, String uai, ImportOrder order) throws SQLException, IOException {
        int schoolYear = order.yearOr(clock.schoolYear().september());
        LocalDate today = clock.today();
        Findings findings = new Findings(uai);
        OptionalLong school = directory.find(connection, uai);
        Map<FileKind, OpenedFile> files = judged(connection, instance, uai, school.isPresent(), schoolYear, findings);
        StagedSchool rows = new StagedSchool(today);
        if (!findings.isBlocking()) {
            read(files, new SiecleReader(schoolYear, today), rows, findings);
        }
        if (findings.isBlocking()) {
            ledger.school(connection, instance, uai, SchoolStatus.REFUSED.name(), SchoolLoad.refusedWhole(rows), findings.all());
            return;
        }
        door.enterSchoolAsOperator(school.getAsLong(), schoolYear);
        SchoolLoad load = new SchoolLoad(connection, names(files), findings);
        Tally tally = load.plan(rows, today);
        if (!order.isRehearsal()) {
            load.apply(tally);
        }
        SchoolStatus status = order.isRehearsal() ? SchoolStatus.PLANNED : SchoolStatus.IMPORTED;
        ledger.school(connection, instance, uai, status.name(), tally, findings.all());
    }

    private Map<FileKind, OpenedFile> judged(Connection connection, long instance, String uai, boolean inDirectory, int schoolYear,
                                             Findings findings) throws SQLException {
        SchoolFiles judge = new SchoolFiles(uai, opened.of(connection, instance, uai), findings);
        judge.check(inDirectory, schoolYear, clock.today());
        judge.compare(opened.lastImported(connection, instance, uai));
        return judge.chosen();
    }

    /** Every file is read, even after a bad one, so that one report tells all there is to correct. */
    private static void read(Map<FileKind, OpenedFile> files, SiecleReader reader, StagedSchool rows, Findings findings)
            throws IOException {
        for (Map.Entry<FileKind, OpenedFile> file : files.entrySet()) {
            findings.in(file.getValue().name());
            try {
                byte[] xml = new SourceFile(file.getValue().path(), FileLimits.STANDARD).content();
                reader.read(file.getKey(), xml, rows, findings);
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
