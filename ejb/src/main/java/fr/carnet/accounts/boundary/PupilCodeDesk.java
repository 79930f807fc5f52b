package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.consent.control.CodeMeetings;
import fr.carnet.accounts.consent.control.Consents;
import fr.carnet.accounts.consent.entity.CodeMeeting;
import fr.carnet.accounts.consent.entity.DecisionInTheFuture;
import fr.carnet.accounts.consent.entity.MeetingPast;
import fr.carnet.accounts.consent.entity.NoCodeToReplace;
import fr.carnet.accounts.consent.entity.NobodyConsents;
import fr.carnet.accounts.consent.entity.PupilConsent;
import fr.carnet.accounts.mailing.control.CodeLetters;
import fr.carnet.accounts.mailing.control.Correspondents;
import fr.carnet.accounts.mailing.control.Postings;
import fr.carnet.accounts.mailing.entity.ClosedToFamilies;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.Envelope;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.audit.boundary.Act;
import fr.carnet.audit.boundary.Audited;
import fr.carnet.shared.boundary.Scoped;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.Role;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where a school records what families decide of their pupils’ accounts, and prints the codes of a class for an information meeting.
 *
 * <p>A code is printed only for a pupil of age who consents, or a minor for whom a guardian consents and none objects (<i>TS-007 to
 * TS-009</i>); the database refuses any other. Who prints leads the meeting, and it is recorded with its day and its class (<i>TS-031</i>).
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class PupilCodeDesk {

    @Inject
    Consents consents;

    @Inject
    CodeMeetings meetings;

    @Inject
    Correspondents correspondents;

    @Inject
    Postings postings;

    @Inject
    CodeLetters letters;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Ids and codes of the classes of the caller. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT, Role.TEACHER})
    public Map<Long, String> divisions() {
        return meetings.divisions();
    }

    /** The pupils of a class with what was decided for each. */
    @Audited(Act.CONSENTS_READ)
    public List<PupilConsent> consents(long division) {
        return consents.ofDivision(division);
    }

    /** Keeps a decision; an objection closes the pupil’s account at once (<i>TS-010</i>). Refuses DecisionInTheFuture, UnknownThing. */
    @Audited(Act.CONSENT_RECORDED)
    public void record(@Valid NewConsent asked) {
        if (asked.receivedOn().isAfter(clock.today())) {
            throw new DecisionInTheFuture();
        }
        if (!consents.record(asked.pupil(), asked.guardian(), asked.given(), asked.channel(), asked.receivedOn(), scope.accountId())) {
            throw new UnknownThing(asked.pupil());
        }
    }

    /** The meetings of the year. */
    @RolesAllowed({Role.HEAD, Role.CPE, Role.SECRETARIAT, Role.TEACHER})
    public List<CodeMeeting> meetings() {
        return meetings.all();
    }

    /**
     * The codes of a class, a page for each pupil who may have one and has none, and the meeting at which the caller hands them out.
     * Refuses UnknownThing for a class of somebody else, MeetingPast, ClosedToFamilies, NobodyConsents.
     */
    @Audited(Act.CODE_ISSUED)
    @RolesAllowed({Role.HEAD, Role.CPE, Role.TEACHER})
    public byte[] print(long division, LocalDate heldOn) {
        if (!meetings.divisions().containsKey(division)) {
            throw new UnknownThing(division);
        }
        if (heldOn.isBefore(clock.today())) {
            throw new MeetingPast();
        }
        long school = scope.establishmentId();
        List<PupilConsent> pupils = consents.ofDivision(division).stream().filter(PupilConsent::may).filter(pupil -> !pupil.holder()).toList();
        if (pupils.isEmpty()) {
            throw new NobodyConsents();
        }
        meetings.record(division, heldOn, pupils.size());
        return print(school, pupils);
    }

    /**
     * Another code for a pupil who had one and lost it, or the password: the former dies, and the new one opens the account again (<i>TS-023</i>).
     * Refuses UnknownThing, NoCodeToReplace, ClosedToFamilies.
     */
    @Audited(Act.CODE_ISSUED)
    @RolesAllowed({Role.HEAD, Role.CPE})
    public byte[] printAgain(long pupil) {
        PupilConsent found = consents.ofPupil(pupil).stream().findFirst().orElseThrow(() -> new UnknownThing(pupil));
        if (!found.isReplaceable()) {
            throw new NoCodeToReplace();
        }
        return print(scope.establishmentId(), List.of(found));
    }

    private byte[] print(long id, List<PupilConsent> pupils) {
        SendingSchool school = correspondents.school(id);
        if (!school.open()) {
            throw new ClosedToFamilies();
        }
        List<Correspondent> people = pupils.stream().map(pupil -> new Correspondent(new Addressee(Kind.PUPIL, pupil.pupil(), id),
                "ELEVE " + pupil.pupil(), Standing.WAITING, pupil.name(), null, List.of(), List.of())).toList();
        Map<Addressee, IssuedCode> issued = postings.issue(people.stream().map(Correspondent::person).toList(), Channel.LETTER);
        byte[] paper = letters.ofClass(school, Envelope.of(people), issued);
        postings.markSent(issued.values().stream().map(IssuedCode::id).toList());
        return paper;
    }
}
