package fr.carnet.accounts.boundary;

import fr.carnet.accounts.activation.control.ActivationCodes;
import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.activation.entity.CodeCounts;
import fr.carnet.accounts.consent.control.Consents;
import fr.carnet.accounts.mailing.control.CodeLetters;
import fr.carnet.accounts.mailing.control.Correspondents;
import fr.carnet.accounts.mailing.control.LetterBox;
import fr.carnet.accounts.mailing.control.MailRounds;
import fr.carnet.accounts.mailing.control.Postings;
import fr.carnet.accounts.mailing.control.SchoolMailing;
import fr.carnet.accounts.mailing.entity.ClosedToFamilies;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.Envelope;
import fr.carnet.accounts.mailing.entity.HasRefused;
import fr.carnet.accounts.mailing.entity.HiddenFromPerson;
import fr.carnet.accounts.mailing.entity.LetterFile;
import fr.carnet.accounts.mailing.entity.MailRound;
import fr.carnet.accounts.mailing.entity.MailingUnderWay;
import fr.carnet.accounts.mailing.entity.NobodyWaits;
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

import java.util.List;
import java.util.Map;

/**
 * Where a school sends its families their codes, follows them, and gives a new one to a family that lost its own.
 *
 * <p>Letters are ready when {@link #send} ends; mails leave afterwards, as fast as the relay takes them. Nothing leaves from a school that
 * has not opened the service (<i>TS-002</i>). Codes are issued in transactions of their own, so that one in somebody’s hands is never
 * rolled back.
 */
@Stateless
@RolesAllowed({Role.HEAD, Role.SECRETARIAT})
@Scoped(Scoped.By.SCHOOL)
public class LetterDesk {

    @Inject
    Correspondents correspondents;

    @Inject
    SchoolMailing mailing;

    @Inject
    MailRounds rounds;

    @Inject
    Postings postings;

    @Inject
    CodeLetters letters;

    @Inject
    ActivationCodes codes;

    @Inject
    Consents consents;

    @Inject
    LetterBox box;

    @Inject
    CurrentScope scope;

    @Inject
    SchoolClock clock;

    /** Counts what {@link #send} would do, and does nothing. */
    public LettersPlan plan() {
        SendingSchool school = school();
        return LettersPlan.of(school.open(), correspondents.of(school, Kind.GUARDIAN), consents.missing());
    }

    /** Where the mails of the last sending stand. */
    public MailRound mails() {
        return rounds.of(scope.establishmentId());
    }

    public CodeCounts counts() {
        return codes.counts(scope.establishmentId(), scope.schoolYear().september(), clock.today());
    }

    /** The files of letters that can be printed, the newest first. */
    public List<LetterFile> files() {
        return box.finished(school().uai());
    }

    /** Prints the letters and begins to send the mails; refuses ClosedToFamilies, MailingUnderWay. */
    @Audited(Act.CODE_ISSUED)
    public LettersPlan send() {
        SendingSchool school = openSchool();
        if (!codes.takeTurn(school.id())) {
            throw new MailingUnderWay();
        }
        LettersPlan plan = LettersPlan.of(true, correspondents.of(school, Kind.GUARDIAN), consents.missing());
        mailing.sendLetters(school, Kind.GUARDIAN);
        if (plan.mails() > 0) {
            rounds.begin(school);
        }
        return plan;
    }

    /** A file of {@link #files}, as PDF; refuses UnknownThing. */
    @Audited(Act.LETTERS_PRINTED)
    public byte[] file(String name) {
        return box.read(school().uai(), name).orElseThrow(UnknownThing::new);
    }

    /** The legal guardians of a pupil, and where each stands; none for a pupil of another school. */
    @Audited(Act.CODES_READ)
    public List<FamilyCode> family(long pupil) {
        return correspondents.ofPupil(school(), pupil).stream().map(FamilyCode::of).toList();
    }

    /**
     * Letters with a new code for each guardian of the pupil who has no account; cancels the codes that they held. Refuses ClosedToFamilies,
     * {@link NobodyWaits}.
     */
    @Audited(Act.CODE_ISSUED)
    public byte[] reissue(long pupil) {
        SendingSchool school = openSchool();
        List<Correspondent> family = correspondents.ofPupil(school, pupil).stream()
                .filter(person -> person.standing() == Standing.WAITING || person.standing() == Standing.HOLDS_CODE).toList();
        if (family.isEmpty()) {
            throw new NobodyWaits();
        }
        return letters(school, family);
    }

    /**
     * A letter with a new code for one guardian of the pupil, whoever he or she is: who forgot everything, or to whom nothing is sent by
     * itself. Refuses ClosedToFamilies, UnknownThing, {@link HasRefused}, {@link HiddenFromPerson}.
     */
    @Audited(Act.CODE_ISSUED)
    public byte[] reissueTo(long pupil, long guardian) {
        SendingSchool school = openSchool();
        return letters(school, List.of(guardian(school, pupil, guardian)));
    }

    /**
     * The second way: a provisional identifier and a provisional password, two pages for two envelopes, since no letter holds both
     * (<i>TS-028, TS-032</i>). They are drawn for that person, cancel what he or she held, last as long as a code, and open nothing before
     * their holder has chosen others. Refuses ClosedToFamilies, UnknownThing, HasRefused, HiddenFromPerson.
     */
    @Audited(Act.CODE_ISSUED)
    public byte[] provisional(long pupil, long guardian) {
        SendingSchool school = openSchool();
        Correspondent person = guardian(school, pupil, guardian);
        IssuedCode issued = postings.issue(person.person(), Channel.LETTER);
        byte[] paper = letters.provisional(school, person, issued);
        postings.markSent(List.of(issued.id()));
        return paper;
    }

    private Correspondent guardian(SendingSchool school, long pupil, long guardian) {
        Correspondent person = correspondents.ofPupil(school, pupil).stream().filter(one -> one.person().id() == guardian).findFirst()
                .orElseThrow(UnknownThing::new);
        if (person.standing() == Standing.REFUSED) {
            throw new HasRefused();
        }
        if (person.standing() == Standing.HIDDEN) {
            throw new HiddenFromPerson();
        }
        return person;
    }

    private byte[] letters(SendingSchool school, List<Correspondent> people) {
        Map<Addressee, IssuedCode> issued = postings.issue(people.stream().map(Correspondent::person).toList(), Channel.LETTER);
        byte[] paper = letters.ofFamily(school, Envelope.of(people), issued);
        postings.markSent(issued.values().stream().map(IssuedCode::id).toList());
        return paper;
    }

    private SendingSchool openSchool() {
        SendingSchool school = school();
        if (!school.open()) {
            throw new ClosedToFamilies();
        }
        return school;
    }

    private SendingSchool school() {
        return correspondents.school(scope.establishmentId());
    }
}
