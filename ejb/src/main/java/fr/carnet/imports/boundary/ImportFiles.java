package fr.carnet.imports.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.imports.entity.ImportOrder;
import fr.carnet.imports.file.control.Directory;
import fr.carnet.imports.file.control.OpenedFiles;
import fr.carnet.imports.file.control.Opening;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.siecle.control.SchoolLoad;
import fr.carnet.imports.sql.control.Workbench;
import fr.carnet.imports.sts.control.StsContent;
import fr.carnet.imports.timetable.control.TimetableContent;
import fr.carnet.shared.control.RunLedger;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.Tally;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Opens the files of an import and says which schools they are of.
 *
 * <p>The journal has one line per run, here: what became of each school stands in the report.
 */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class ImportFiles {

    @Resource(lookup = "jdbc/carnet")
    DataSource database;

    @Inject
    OpenedFiles files;

    @Inject
    Directory directory;

    @Inject
    RunLedger ledger;

    @Inject
    SchoolClock clock;

    /** Looks at each file of the order and keeps what it is and whose; refuses nothing, a wrong file is a finding. */
    @Audited(Act.SIECLE_IMPORTED)
    public void openSiecle(long instance, ImportOrder order) {
        open(instance, FileKind.SIECLE, order, Workbench.nothing(SchoolLoad.SUBJECTS));
    }

    /** The same for STS exports. */
    @Audited(Act.STS_IMPORTED)
    public void openSts(long instance, ImportOrder order) {
        open(instance, Set.of(FileKind.STAFF), order, Workbench.nothing(StsContent.SUBJECTS));
    }

    /** The same for timetables. */
    @Audited(Act.TIMETABLE_IMPORTED)
    public void openTimetables(long instance, ImportOrder order) {
        open(instance, Set.of(FileKind.TIMETABLE), order, Workbench.nothing(TimetableContent.SUBJECTS));
    }

    private void open(long instance, Set<FileKind> kinds, ImportOrder order, Tally zeroes) {
        Opening opening = Opening.of(kinds, order);
        try (Connection connection = database.getConnection()) {
            files.keep(connection, instance, opening.files());
            ledger.findings(connection, instance, opening.findings());
            ledger.willCount(connection, instance, zeroes);
            if (!order.isRehearsal()) {
                directory.openSchoolLife(connection, instance, clock.schoolYear().september());
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The files of the run could not be kept.", fault);
        }
    }

    /** The schools still to be imported, each in a transaction of its own. */
    public List<String> schoolsLeft(long instance) {
        try (Connection connection = database.getConnection()) {
            return files.schoolsLeft(connection, instance);
        } catch (SQLException fault) {
            throw new IllegalStateException("The files of the run could not be read.", fault);
        }
    }
}
