package fr.carnet.timetable.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.timetable.control.StaffAbsences;
import fr.carnet.timetable.entity.StaffAbsence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the head and the secretariat keep who is away, and nobody else (<i>S3-1, S3-2</i>).
 *
 * <p>Recording an absence declares no lesson not held: it only says how many wait for a decision.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class StaffAbsenceDesk {

    @Inject
    StaffAbsences absences;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Who is away today or will be. */
    @Audited(Act.STAFF_ABSENCES_READ)
    public List<StaffAbsenceLine> absences() {
        return absences.since(clock.today());
    }

    /** Refuses StaffUnknown and AbsenceEndsBeforeItStarts. */
    @Audited(Act.STAFF_ABSENCE_RECORDED)
    public void record(long staff, LocalDate first, LocalDate last) {
        absences.check(staff);
        absences.add(StaffAbsence.of(scope.establishmentId(), staff, first, last, clock.now(), scope.accountId()));
    }

    /** Refuses StaffAbsenceUnknown. */
    @Audited(Act.STAFF_ABSENCE_CANCELLED)
    public void cancel(long absence) {
        absences.get(absence).cancel(clock.now(), scope.accountId());
    }
}
