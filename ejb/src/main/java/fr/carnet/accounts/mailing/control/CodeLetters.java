package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Envelope;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.print.LetterPrinter;
import fr.carnet.shared.entity.Letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The letters that carry codes, as one file: a page for each person, the pages of one envelope after one another. */
@Dependent
public class CodeLetters {

    private final Wording wording;
    private final SchoolClock clock;

    @Inject
    public CodeLetters(Wording wording, SchoolClock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    /** @param codes of each person of the envelopes */
    public void print(OutputStream out, SendingSchool school, List<Envelope> envelopes, Map<Addressee, IssuedCode> codes) throws IOException {
        try (LetterPrinter printer = printer(out, school)) {
            for (int i = 0; i < envelopes.size(); i++) {
                print(printer, school, envelopes.get(i), i + 1, codes);
            }
        }
    }

    public byte[] print(SendingSchool school, List<Envelope> envelopes, Map<Addressee, IssuedCode> codes) {
        return inMemory(out -> print(out, school, envelopes, codes));
    }

    /** The two halves of a code, on two pages for two envelopes, as a provisional identifier and password. */
    public byte[] provisional(SendingSchool school, Correspondent person, IssuedCode code) {
        return inMemory(out -> {
            try (LetterPrinter printer = printer(out, school)) {
                printer.print(Letter.to(person.name(), person.address(), wording.provisionalIdentifier(school, person, code))
                        .withMark("Enveloppe 1 sur 2"));
                printer.print(Letter.to(person.name(), person.address(), wording.provisionalPassword(school, person, code))
                        .withMark("Enveloppe 2 sur 2 – à envoyer un autre jour"));
            }
        });
    }

    private interface Printing {
        void on(OutputStream paper) throws IOException;
    }

    private static byte[] inMemory(Printing printing) {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try {
            printing.on(paper);
        } catch (IOException full) {
            throw new UncheckedIOException("The letters cannot be written.", full);
        }
        return paper.toByteArray();
    }

    private LetterPrinter printer(OutputStream out, SendingSchool school) throws IOException {
        return new LetterPrinter(out, school.letterHead(), clock.today(), "Codes d’activation de Carnet");
    }

    private void print(LetterPrinter printer, SendingSchool school, Envelope envelope, int number, Map<Addressee, IssuedCode> codes) {
        for (int page = 1; page <= envelope.people().size(); page++) {
            Correspondent person = envelope.people().get(page - 1);
            IssuedCode code = codes.get(person.person());
            List<String> names = page == 1 ? envelope.names() : List.of(person.name());
            printer.print(Letter.to(names, person.address(), wording.letter(school, person, code))
                    .withLink(wording.link()).withMark(mark(envelope, number, page)));
        }
    }

    private static String mark(Envelope envelope, int number, int page) {
        return envelope.isByHand() ? "À remettre en main propre"
                : "Enveloppe " + number + " – page " + page + " sur " + envelope.people().size();
    }
}
