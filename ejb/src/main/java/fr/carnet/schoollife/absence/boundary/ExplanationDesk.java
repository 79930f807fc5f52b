package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.absence.control.Explanations;
import fr.carnet.schoollife.absence.control.FamilyPupils;
import fr.carnet.schoollife.absence.entity.AbsenceExplanation;
import fr.carnet.schoollife.absence.entity.ExplanationTaken;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.ScopeDoor;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/**
 * Where a guardian announces or explains an absence of his or her child, and takes it back until the school has answered
 * (<i>ED-003; Code de l'éducation, art. R131-5</i>).
 *
 * <p>What is said is written under the family's own policies; only then does the school's side of it follow, in the same transaction.
 */
@Stateless
@RolesAllowed(Role.GUARDIAN)
@Scoped(Scoped.By.FAMILY)
public class ExplanationDesk {

    @Inject
    FamilyPupils children;

    @Inject
    Explanations explanations;

    @Inject
    Facts facts;

    @Inject
    ScopeDoor door;

    @Inject
    CurrentScope scope;

    /** Answers the identity by which it can be withdrawn; refuses PupilUnknown, OutsideSchoolYear, PeriodBackwards. */
    @Audited(Act.ABSENCE_EXPLAINED)
    public long say(@Valid FamilyWords asked) {
        facts.daysOfYear(asked.from().toLocalDate(), asked.to().toLocalDate());
        Pupil child = children.get(asked.pupil());
        Recording act = children.recording(asked.pupil());
        AbsenceExplanation said = explanations.write(AbsenceExplanation.announced(child, asked.from().atZone(SchoolClock.PARIS).toInstant(),
                asked.to().atZone(SchoolClock.PARIS).toInstant(), asked.said(), act));
        door.continueInSchool(act.establishmentId(), act.academy());
        explanations.heard(said, act);
        return said.id();
    }

    /** Refuses FactUnknown for what somebody else said, ExplanationTaken once the school has answered. */
    @Audited(Act.ABSENCE_EXPLAINED)
    public void withdraw(long explanation) {
        AbsenceExplanation said = explanations.get(explanation);
        if (!said.recordedBy(scope.accountId())) {
            throw new FactUnknown(explanation);
        }
        Recording act = children.recording(said.pupil());
        said.withdraw(act.at(), act.by());
        explanations.write(said);
        door.continueInSchool(act.establishmentId(), act.academy());
        if (explanations.answered(said, act)) {
            throw new ExplanationTaken();
        }
        explanations.unheard(said, act);
    }
}
