package fr.carnet.imports.directory.control;

import fr.carnet.imports.directory.control.DirectoryLoad.Verdict;
import fr.carnet.imports.directory.entity.DirectoryLine;
import fr.carnet.imports.entity.FindingCode;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.entity.SchoolStatus;
import fr.carnet.shared.control.RunLedger;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The directory's file, from its bytes to its lines in the report. */
@Dependent
public class DirectoryImport {

    private static final String SUBJECT = "establishments";

    @Inject
    RunLedger ledger;

    @Inject
    SchoolClock clock;

    /** Reads, plans and, unless rehearsing, applies. A wrong header or encoding refuses the file whole; a wrong line, itself. */
    public void run(Connection connection, long instance, ImportOrder order) throws SQLException {
        if (!ImportOrder.has(order.file())) {
            ledger.findings(connection, instance, List.of(FindingCode.F08.in("file", null, null, null)));
            return;
        }
        Path path = Path.of(order.file());
        DirectoryFile file = new DirectoryFile(path.getFileName().toString(), Academies.of(connection));
        try {
            file.read(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            ledger.findings(connection, instance, List.of(FindingCode.F08.in("missing", null, null, null, order.file())));
            return;
        }
        if (!file.isBlocked()) {
            load(connection, instance, file, order.isRehearsal());
        }
        ledger.findings(connection, instance, file.findings());
    }

    private void load(Connection connection, long instance, DirectoryFile file, boolean rehearsal) throws SQLException {
        DirectoryLoad load = new DirectoryLoad(connection);
        for (DirectoryLine school : file.lines()) {
            Verdict verdict = load.plan(school);
            if (!rehearsal && verdict != Verdict.UNCHANGED) {
                load.apply(school);
            }
            tell(connection, instance, school.uai(), rehearsal ? SchoolStatus.PLANNED : SchoolStatus.IMPORTED, verdict.name());
        }
        for (String refused : file.refused()) {
            tell(connection, instance, refused, SchoolStatus.REFUSED, "REFUSED");
        }
        if (!rehearsal) {
            load.openSchoolLife(file.lines(), clock.schoolYear().september());
        }
    }

    private void tell(Connection connection, long instance, String name, SchoolStatus status, String verdict) throws SQLException {
        Tally tally = new Tally().add(SUBJECT, "read", 1);
        for (String measure : List.of("CREATED", "CHANGED", "UNCHANGED", "REFUSED")) {
            tally.add(SUBJECT, measure.toLowerCase(Locale.ROOT), measure.equals(verdict) ? 1 : 0);
        }
        ledger.school(connection, instance, name, status.name(), tally, List.of());
    }
}
