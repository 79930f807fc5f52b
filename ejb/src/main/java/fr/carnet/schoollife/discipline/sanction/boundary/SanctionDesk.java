package fr.carnet.schoollife.discipline.sanction.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.discipline.sanction.entity.Sanction;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Where the CPE and the head record a sanction that the head decided, and cancel what was wrong. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class SanctionDesk {

    @Inject
    Facts facts;

    @Inject
    SchoolClock clock;

    /**
     * Refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, NotYetHappened, ExpulsionNeedsDisciplinaryBoard,
     * SanctionOutOfBounds, NotifiedBeforeDecision.
     */
    @Audited(Act.SANCTION_RECORDED)
    public void record(@Valid NewSanction asked) {
        Pupil pupil = facts.pupilOn(asked.pupil(), asked.decidedOn());
        Sanction sanction = Sanction.of(pupil, asked.kind(), asked.decidedOn(), asked.motive(), facts.recording())
                .lasting(asked.days(), asked.hours());
        if (asked.notifiedOn() != null) {
            sanction.notified(asked.notifiedOn(), clock.today());
        }
        facts.add(sanction);
    }

    /** Refuses FactUnknown, AlreadyCancelled. */
    @Audited(Act.SANCTION_CANCELLED)
    public void cancel(long sanction) {
        facts.cancel(Sanction.class, sanction);
    }
}
