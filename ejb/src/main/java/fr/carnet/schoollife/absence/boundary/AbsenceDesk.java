package fr.carnet.schoollife.absence.boundary;

import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.people.entity.Pupil;
import fr.carnet.schoollife.absence.control.AbsenceLetter;
import fr.carnet.schoollife.absence.control.AbsenceLists;
import fr.carnet.schoollife.absence.control.AbsenceNews;
import fr.carnet.schoollife.absence.control.Absences;
import fr.carnet.schoollife.absence.control.Contradictions;
import fr.carnet.schoollife.absence.control.Explanations;
import fr.carnet.schoollife.absence.control.OwnReasons;
import fr.carnet.schoollife.absence.control.Speakers;
import fr.carnet.schoollife.absence.entity.Absence;
import fr.carnet.schoollife.absence.entity.AbsenceChange;
import fr.carnet.schoollife.absence.entity.AbsenceExplanation;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.LegalValue;
import fr.carnet.schoollife.absence.entity.NoReasonGiven;
import fr.carnet.schoollife.absence.entity.NobodyConcerned;
import fr.carnet.schoollife.absence.entity.ReasonLabel;
import fr.carnet.schoollife.record.control.Facts;
import fr.carnet.schoollife.record.entity.Recording;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.Role;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Where absences are followed: who is away, what the family says of it, and what the school answers.
 *
 * <p>The office reads and writes down what families say; only the CPE and the head class (<i>ED-004</i>). An answer never touches the
 * family's words (<i>ED-005</i>).
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.AED, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class AbsenceDesk {

    @Inject
    AbsenceLists lists;

    @Inject
    Absences absences;

    @Inject
    Explanations explanations;

    @Inject
    Contradictions contradictions;

    @Inject
    Speakers speakers;

    @Inject
    OwnReasons reasons;

    @Inject
    AbsenceLetter letter;

    @Inject
    AbsenceNews news;

    @Inject
    Facts facts;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** One page of the work list; those that await an answer first, then the newest. */
    @Audited(Act.ABSENCES_READ)
    public AbsenceList page(AbsenceFilter filter) {
        return lists.page(filter);
    }

    /** All that made one absence; refuses FactUnknown. */
    @Audited(Act.ABSENCE_READ)
    public AbsenceSheet sheet(long absence) {
        AbsenceLine line = lists.line(absence);
        return new AbsenceSheet(line, lists.facts(absence), lists.explanations(absence), lists.history(absence),
                contradictions.of(Set.of(absence), line.from().toLocalDate(), line.to().toLocalDate()), speakers.of(line.pupil()));
    }

    /** Pupils recorded away whom a roll saw, over the last two weeks, oldest first, with what both sides say. */
    @Audited(Act.ABSENCES_READ)
    public List<ContradictionLine> contradictions() {
        return contradictions.told(recent());
    }

    /** How many there are, for the page that leads there. */
    public int contradictionCount() {
        return recent().size();
    }

    private List<Contradiction> recent() {
        return contradictions.between(clock.today().minusWeeks(2), clock.today());
    }

    public List<DivisionChoice> divisions() {
        return lists.divisions();
    }

    public List<OwnReason> reasons() {
        return reasons.all();
    }

    /** Writes down what the family said of an absence; refuses FactUnknown, AlreadyCancelled, SpeakerUnknown. */
    @Audited(Act.ABSENCE_EXPLAINED)
    public void explain(@Valid NewExplanation asked) {
        Recording act = facts.recording();
        Absence absence = absences.get(asked.absence());
        speakers.check(asked.guardian(), absence.pupil());
        explanations.heard(explanations.add(AbsenceExplanation.of(absence, asked.said(), act)), act);
    }

    /** Writes down what the family says beforehand (<i>ED-003</i>); refuses PupilUnknown, OutsideSchoolYear, OutsideEnrolment, PeriodBackwards, SpeakerUnknown. */
    @Audited(Act.ABSENCE_EXPLAINED)
    public void announce(@Valid NewAnnouncement asked) {
        Recording act = facts.recording();
        Pupil pupil = facts.pupilPresent(asked.pupil(), asked.from().toLocalDate(), asked.to().toLocalDate());
        speakers.check(asked.guardian(), pupil.id());
        explanations.heard(explanations.add(AbsenceExplanation.announced(pupil, asked.from().atZone(SchoolClock.PARIS).toInstant(),
                asked.to().atZone(SchoolClock.PARIS).toInstant(), asked.said(), act)), act);
    }

    /** Accepts each for the legal reason that its family gave; refuses NoReasonGiven, and then none is accepted. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.ABSENCE_CLASSED)
    public void accept(Set<Long> asked) {
        Recording act = facts.recording();
        Map<Long, AbsenceReason> said = explanations.standing(asked, act);
        change(asked, absence -> {
            AbsenceReason given = said.get(absence.id());
            if (given == null || !given.legitimate()) {
                throw new NoReasonGiven();
            }
            return absence.accept(given, null, act);
        });
    }

    /** The school's answer, the same for all; refuses FactUnknown, AlreadyCancelled, NobodyConcerned, and then changes none. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.ABSENCE_CLASSED)
    public void settle(@Valid Settlement asked) {
        Recording act = facts.recording();
        LegalValue value = asked.reason().value();
        boolean accepted = value == LegalValue.LEGITIMATE || value == LegalValue.JUDGED;
        change(asked.absences(), absence -> accepted ? absence.accept(asked.reason(), asked.ownReason(), act)
                : absence.classAs(asked.reason(), asked.ownReason(), asked.cause(), act));
    }

    /** «Je m’en occupe»: the caller looks after them. */
    public void take(Set<Long> asked) {
        some(asked).forEach(absence -> absence.takenBy(scope.accountId()));
    }

    /** Nobody looks after them any more. */
    public void release(Set<Long> asked) {
        some(asked).forEach(absence -> absence.takenBy(null));
    }

    /** Adds a label of the school's own; refuses LabelNotAllowed. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.ABSENCE_REASONS_CHANGED)
    public void addReason(String label, AbsenceReason under) {
        reasons.add(new ReasonLabel(label), under);
    }

    /** Refuses FactUnknown. */
    @RolesAllowed({Role.HEAD, Role.CPE})
    @Audited(Act.ABSENCE_REASONS_CHANGED)
    public void closeReason(long reason) {
        reasons.close(reason);
    }

    /** The words of the letter that asks for the reason; refuses FactUnknown. */
    @Audited(Act.LETTERS_PRINTED)
    public LetterText letterText(long absence) {
        return letter.text(lists.line(absence)).french();
    }

    /** The same as PDF, a page for each holder of authority; refuses FactUnknown. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] letter(long absence) {
        return letter.print(lists.line(absence));
    }

    private void change(Set<Long> asked, Function<Absence, AbsenceChange> answer) {
        List<Absence> concerned = some(asked);
        concerned.forEach(absence -> absences.note(answer.apply(absence)));
        news.changed(concerned);
        news.answered(concerned);
    }

    private List<Absence> some(Set<Long> asked) {
        if (asked.isEmpty()) {
            throw new NobodyConcerned();
        }
        return absences.all(asked);
    }
}
