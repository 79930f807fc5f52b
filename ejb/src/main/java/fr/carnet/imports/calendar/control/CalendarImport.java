package fr.carnet.imports.calendar.control;

import fr.carnet.imports.entity.FindingCode;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.entity.SchoolStatus;
import fr.carnet.shared.control.RunLedger;
import fr.carnet.shared.entity.Tally;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The calendar's file, from its bytes to its lines in the report, one per calendar. */
@Dependent
public class CalendarImport {

    @Inject
    RunLedger ledger;

    /** Reads, plans and, unless rehearsing, applies. A wrong header or encoding refuses the file whole; a wrong line, itself. */
    public void run(Connection connection, long instance, ImportOrder order) throws SQLException {
        if (!ImportOrder.has(order.file())) {
            ledger.findings(connection, instance, List.of(FindingCode.F08.in("calendar", null, null, null)));
            return;
        }
        Path path = Path.of(order.file());
        CalendarFile file = new CalendarFile(path.getFileName().toString());
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

    private void load(Connection connection, long instance, CalendarFile file, boolean rehearsal) throws SQLException {
        CalendarLoad load = new CalendarLoad(connection);
        SchoolStatus status = rehearsal ? SchoolStatus.PLANNED : SchoolStatus.IMPORTED;
        for (Map.Entry<String, Tally> calendar : load.plan(file.lines()).entrySet()) {
            ledger.school(connection, instance, calendar.getKey(), status.name(), calendar.getValue(), List.of());
        }
        if (!rehearsal) {
            load.apply();
        }
    }
}
