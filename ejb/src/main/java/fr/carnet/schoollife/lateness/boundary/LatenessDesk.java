package fr.carnet.schoollife.lateness.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.lateness.entity.Lateness;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Where the CPE and the head record that a pupil came late, and cancel what was wrong. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class LatenessDesk {

    @Inject
    Facts facts;

    /** Refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, NotYetHappened. */
    @Audited(Act.LATENESS_RECORDED)
    public void record(@Valid NewLateness asked) {
        Pupil pupil = facts.pupilOn(asked.pupil(), asked.arrivedAt().toLocalDate());
        facts.add(Lateness.of(pupil, asked.arrivedAt().atZone(SchoolClock.PARIS).toInstant(), asked.minutes(), asked.reason(),
                facts.recording()));
    }

    /** Refuses FactUnknown, AlreadyCancelled. */
    @Audited(Act.LATENESS_CANCELLED)
    public void cancel(long lateness) {
        facts.cancel(Lateness.class, lateness);
    }
}
