package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Envelope;
import fr.carnet.accounts.mailing.entity.Mailing;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.control.mail.Postman;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Sends one school’s codes: a mail to who has an address that takes it, a letter to the others, all the letters in one file.
 *
 * <p>May be cut anywhere and run again: who holds a live code that was sent, or has an account, is left alone; anybody else gets a new
 * one. Nobody ends with no code or with two live ones.
 */
@Dependent
public class SchoolMailing {

    @Inject
    Correspondents correspondents;

    @Inject
    Postings postings;

    @Inject
    PostOffice office;

    @Inject
    Wording wording;

    @Inject
    CodeLetters letters;

    @Inject
    LetterBox box;

    public SchoolMailing() { /* CDI */ }

    SchoolMailing(Correspondents correspondents, Postings postings, PostOffice office, Wording wording, CodeLetters letters,
            LetterBox box) {
        this.correspondents = correspondents;
        this.postings = postings;
        this.office = office;
        this.wording = wording;
        this.box = box;
        this.letters = letters;
    }

    /** Counts what {@link #send} would do, and does nothing. */
    public Mailing rehearse(SendingSchool school, Kind who) {
        List<Correspondent> people = correspondents.of(school, who);
        Mailing mailing = new Mailing(school.uai(), people);
        List<Correspondent> waiting = waiting(people);
        int mails = (int) waiting.stream().filter(person -> person.email() != null).count();
        mailing.sent(Channel.MAIL, mails);
        mailing.sent(Channel.LETTER, waiting.size() - mails);
        return mailing;
    }

    /** @param stopping says that the run is asked to stop: between two mails, and never between the letters of a file */
    public Mailing send(SendingSchool school, Kind who, BooleanSupplier stopping) {
        tidy(school);
        List<Correspondent> people = correspondents.of(school, who);
        Mailing mailing = new Mailing(school.uai(), people);
        print(school, who, mail(school, waiting(people), mailing, stopping), mailing);
        return mailing;
    }

    /** Only the letters of those who have no e-mail address: what somebody at the printer is waiting for. */
    public Mailing sendLetters(SendingSchool school, Kind who) {
        tidy(school);
        List<Correspondent> people = correspondents.of(school, who);
        Mailing mailing = new Mailing(school.uai(), people);
        List<Correspondent> waiting = waiting(people);
        List<Correspondent> byLetter = waiting.stream().filter(person -> person.email() == null).toList();
        mailing.leftAside(waiting.size() - byLetter.size());
        print(school, who, byLetter, mailing);
        return mailing;
    }

    private static List<Correspondent> waiting(List<Correspondent> people) {
        return people.stream().filter(person -> person.standing() == Standing.WAITING).toList();
    }

    /** Mails to all who can be mailed, and gives back those who need a letter. */
    private List<Correspondent> mail(SendingSchool school, List<Correspondent> waiting, Mailing mailing, BooleanSupplier stopping) {
        List<Correspondent> byLetter = new ArrayList<>();
        try (Postman postman = office.postman()) {
            for (Correspondent person : waiting) {
                if (stopping.getAsBoolean()) {
                    mailing.leftAside(1);
                } else if (person.email() == null) {
                    byLetter.add(person);
                } else if (mail(postman, school, person)) {
                    mailing.sent(Channel.MAIL, 1);
                } else {
                    mailing.badAddress(person);
                    byLetter.add(person);
                }
            }
            return byLetter;
        } catch (MessagingException down) {
            throw new RelayDown(down);
        }
    }

    private boolean mail(Postman postman, SendingSchool school, Correspondent person) throws MessagingException {
        IssuedCode code = postings.issue(person.person(), Channel.MAIL);
        boolean taken = postman.deliver(person.email(), wording.mail(school, person, code));
        if (taken) {
            postings.markSent(List.of(code.id()));
        }
        return taken;
    }

    private void print(SendingSchool school, Kind who, List<Correspondent> people, Mailing mailing) {
        if (people.isEmpty()) {
            return;
        }
        List<Envelope> envelopes = Envelope.of(people);
        Map<Addressee, IssuedCode> codes = postings.issue(people.stream().map(Correspondent::person).toList(), Channel.LETTER);
        String first = codes.values().iterator().next().slip().selector();
        Path part = box.begin(school.uai(), who == Kind.GUARDIAN ? "responsables" : "personnels", first);
        try (OutputStream file = box.write(part)) {
            letters.print(file, school, envelopes, codes);
        } catch (IOException full) {
            throw new UncheckedIOException("The letters cannot be written.", full);
        }
        postings.markSent(codes.values().stream().map(IssuedCode::id).toList());
        mailing.sent(Channel.LETTER, codes.size());
        people.stream().filter(person -> who == Kind.GUARDIAN && person.address().isEmpty()).forEach(mailing::noAddress);
        mailing.printed(box.finish(part).getFileName().toString(), codes.size(), envelopes.size());
    }

    /** Letters that a crash left in the making: kept when their codes were marked as sent, removed otherwise. */
    private void tidy(SendingSchool school) {
        for (Path part : box.leftovers(school.uai())) {
            if (postings.wasSent(LetterBox.selectorOf(part))) {
                box.finish(part);
            } else {
                box.discard(part);
            }
        }
    }
}
