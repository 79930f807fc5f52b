package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.schoollife.absence.control.Explanations;
import fr.carnet.schoollife.absence.control.FamilyPupils;
import fr.carnet.schoollife.absence.entity.AbsenceExplanation;
import fr.carnet.schoollife.absence.entity.ExplanationTaken;
import fr.carnet.schoollife.absence.entity.NobodyConcerned;
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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a guardian announces or explains an absence of his or her children, a pupil of age his or her own, and takes it back until the school has answered
 * (<i>ED-003; Code de l'éducation, art. R131-5</i>).
 *
 * <p>What is said is written under the family's own policies; only then does the school's side of it follow, in the same transaction.
 */
@Stateless
@RolesAllowed({Role.GUARDIAN, Role.PUPIL})
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

    /**
     * Says the same of each of the children, or of none; answers the identities by which it can be withdrawn. Refuses NobodyConcerned,
     * PupilUnknown, OutsideSchoolYear, PeriodBackwards.
     */
    @Audited(Act.ABSENCE_EXPLAINED)
    public List<Long> say(@Valid FamilyWords asked) {
        return told(asked);
    }

    /** Says something else in place of what was said; refuses FactUnknown, ExplanationTaken once the school has answered, and as {@link #say}. */
    @Audited(Act.ABSENCE_EXPLAINED)
    public List<Long> change(long explanation, @Valid FamilyWords asked) {
        takeBack(explanation);
        door.enterFamily(scope.accountId());
        return told(asked);
    }

    /** Refuses FactUnknown for what somebody else said, ExplanationTaken once the school has answered. */
    @Audited(Act.ABSENCE_EXPLAINED)
    public void withdraw(long explanation) {
        takeBack(explanation);
    }

    /** All is written under the policies of the family before the scope of a first school is entered. */
    private List<Long> told(FamilyWords asked) {
        if (asked.pupils().isEmpty()) {
            throw new NobodyConcerned();
        }
        facts.daysOfYear(asked.from().toLocalDate(), asked.to().toLocalDate());
        Map<AbsenceExplanation, Recording> said = new LinkedHashMap<>();
        asked.pupils().forEach(pupil -> said.put(write(pupil, asked), children.recording(pupil)));
        said.forEach((words, act) -> {
            door.continueInSchool(act.establishmentId(), act.academy());
            explanations.heard(words, act);
        });
        return said.keySet().stream().map(AbsenceExplanation::id).toList();
    }

    private AbsenceExplanation write(long pupil, FamilyWords asked) {
        return explanations.write(AbsenceExplanation.announced(children.get(pupil), asked.from().atZone(SchoolClock.PARIS).toInstant(),
                asked.to().atZone(SchoolClock.PARIS).toInstant(), asked.said(), children.recording(pupil)));
    }

    private void takeBack(long explanation) {
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
