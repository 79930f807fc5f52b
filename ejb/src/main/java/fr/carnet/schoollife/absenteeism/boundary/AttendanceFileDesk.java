package fr.carnet.schoollife.absenteeism.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.absenteeism.control.AttendanceFiles;
import fr.carnet.schoollife.absenteeism.control.FilePrint;
import fr.carnet.schoollife.absenteeism.entity.AttendanceFile;
import fr.carnet.schoollife.absenteeism.entity.FileStep;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.List;

/** Where the files of absenteeism are followed; the CPE prepares them, the head alone sends them to the DASEN. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class AttendanceFileDesk {

    @Inject
    AttendanceFiles files;

    @Inject
    FilePrint print;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Those that are open, or all of the year, at most two hundred. */
    @Audited(Act.ATTENDANCE_FILES_READ)
    public List<FileLine> list(boolean all) {
        return files.lines(all);
    }

    /** Refuses FactUnknown. */
    @Audited(Act.ATTENDANCE_FILES_READ)
    public FileSheet sheet(long file) {
        FileLine line = files.line(file);
        return new FileSheet(line, files.absences(file), files.steps(file), FileStep.ofPeople(line.level()));
    }

    /** Refuses FactUnknown, StepNotOfLevel. */
    @Audited(Act.ATTENDANCE_FILE_STEP)
    public void take(@Valid TakenStep asked) {
        files.get(asked.file()).take(asked.what());
        files.note(asked.file(), asked.what(), asked.on(), asked.note());
    }

    /** The file with its pieces, as it would be sent; refuses FactUnknown. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] print(long file) {
        return print.print(sheet(file));
    }

    /** The head has sent it: it is kept as sent, with who and when; refuses FactUnknown, FileClosed. */
    @RolesAllowed(Role.HEAD)
    @Audited(Act.ATTENDANCE_FILE_SENT)
    public void send(long file) {
        AttendanceFile sent = files.get(file);
        sent.send(clock.now(), scope.accountId());
        files.note(file, FileStep.SENT, clock.today(), null);
    }
}
