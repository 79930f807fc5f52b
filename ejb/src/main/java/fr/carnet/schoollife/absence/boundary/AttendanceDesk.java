package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.absence.control.Absences;
import fr.carnet.schoollife.absence.entity.Absence;
import fr.carnet.schoollife.absence.entity.AbsenceOverlaps;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.time.Instant;

/** Where the CPE and the head record that a pupil did not come, and cancel what was wrong. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class AttendanceDesk {

    @Inject
    Facts facts;

    @Inject
    Absences absences;

    /** Refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, PeriodBackwards, AbsenceOverlaps; may be announced for later days. */
    @Audited(Act.ABSENCE_RECORDED)
    public void record(@Valid NewAbsence asked) {
        Pupil pupil = facts.pupilPresent(asked.pupil(), asked.from().toLocalDate(), asked.to().toLocalDate());
        Instant from = asked.from().atZone(SchoolClock.PARIS).toInstant();
        Instant to = asked.to().atZone(SchoolClock.PARIS).toInstant();
        Absence absence = Absence.of(pupil, from, to, asked.reason(), facts.recording());
        if (absences.anyDuring(pupil, from, to)) {
            throw new AbsenceOverlaps(asked.pupil());
        }
        facts.add(absence);
    }

    /** Refuses FactUnknown, AlreadyCancelled. */
    @Audited(Act.ABSENCE_CANCELLED)
    public void cancel(long absence) {
        facts.cancel(Absence.class, absence);
    }
}
