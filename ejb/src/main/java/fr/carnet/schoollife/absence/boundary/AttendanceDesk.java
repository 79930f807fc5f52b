package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.absence.control.AbsenceNews;
import fr.carnet.schoollife.absence.control.Absences;
import fr.carnet.schoollife.absence.entity.Absence;
import fr.carnet.schoollife.absence.entity.AbsenceOrigin;
import fr.carnet.schoollife.absence.entity.AbsenceOverlaps;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ReasonNotYours;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.time.Instant;

/** Where the office records that a pupil did not come, and where the CPE and the head cancel what was wrong. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class AttendanceDesk {

    @Inject
    Facts facts;

    @Inject
    Absences absences;

    @Inject
    AbsenceNews news;

    @Inject
    CurrentScope scope;

    /**
     * Refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, PeriodBackwards, AbsenceOverlaps; may be announced for later days.
     *
     * <p>A reason classes the absence, which the law leaves to the CPE and the head (<i>ED-004</i>): from anybody else it is refused
     * with ReasonNotYours, since what the family said is recorded as its explanation.
     */
    @Audited(Act.ABSENCE_RECORDED)
    public void record(@Valid NewAbsence asked) {
        Pupil pupil = facts.pupilPresent(asked.pupil(), asked.from().toLocalDate(), asked.to().toLocalDate());
        Instant from = asked.from().atZone(SchoolClock.PARIS).toInstant();
        Instant to = asked.to().atZone(SchoolClock.PARIS).toInstant();
        Recording act = facts.recording();
        Absence absence = Absence.of(pupil, from, to, AbsenceOrigin.OFFICE, act);
        if (absences.anyDuring(pupil, from, to)) {
            throw new AbsenceOverlaps(asked.pupil());
        }
        absences.add(absence);
        absences.note(absence.recorded(act));
        if (asked.reason() != AbsenceReason.UNKNOWN) {
            refuseUnlessMayClass();
            absences.note(absence.classAs(asked.reason(), null, null, act));
        }
        news.changed(absence);
    }

    /** Refuses FactUnknown, AlreadyCancelled. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.ABSENCE_CANCELLED)
    public void cancel(long absence) {
        Absence wrong = absences.get(absence);
        absences.note(wrong.cancel(null, facts.recording()));
        news.withdrawn(wrong);
    }

    private void refuseUnlessMayClass() {
        if (!scope.isCaller(Role.CPE) && !scope.isCaller(Role.HEAD)) {
            throw new ReasonNotYours();
        }
    }
}
