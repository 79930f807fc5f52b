package fr.carnet.schoollife.discipline.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.discipline.entity.Punishment;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Where the CPE and the head record a punishment, and cancel what was wrong. */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE})
@Scoped(Scoped.By.SCHOOL)
public class PunishmentDesk {

    @Inject
    Facts facts;

    /** Refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, NotYetHappened. */
    @Audited(Act.PUNISHMENT_RECORDED)
    public void record(@Valid NewPunishment asked) {
        Pupil pupil = facts.pupilOn(asked.pupil(), asked.decidedOn());
        facts.add(Punishment.of(pupil, asked.kind(), asked.decidedOn(), asked.motive(), facts.recording()));
    }

    /** Refuses FactUnknown, AlreadyCancelled. */
    @Audited(Act.PUNISHMENT_CANCELLED)
    public void cancel(long punishment) {
        facts.cancel(Punishment.class, punishment);
    }
}
