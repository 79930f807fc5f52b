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

    /**
     * One page for each person, with a line in each other language.
     *
     * @param codes of each person of the envelopes
     */
    public void print(OutputStream out, SendingSchool school, List<Envelope> envelopes, Map<Addressee, IssuedCode> codes) throws IOException {
        try (LetterPrinter printer = printer(out, school)) {
            pages(printer, school, envelopes, codes);
        }
    }

    /** The codes of a class, and after them one sheet that says the same in the other languages, without any code. */
    public byte[] ofClass(SendingSchool school, List<Envelope> envelopes, Map<Addressee, IssuedCode> codes) {
        Correspondent any = envelopes.get(0).people().get(0);
        return inMemory(out -> {
            try (LetterPrinter printer = printer(out, school)) {
                pages(printer, school, envelopes, codes);
                printer.printSheet(wording.otherLanguages(school, any, codes.get(any.person())));
            }
        });
    }

    /** Letters that are asked for one family: the whole is in each other language on the back, whoever reads it (<i>D-10</i>). */
    public byte[] ofFamily(SendingSchool school, List<Envelope> envelopes, Map<Addressee, IssuedCode> codes) {
        return inMemory(out -> {
            try (LetterPrinter printer = printer(out, school).onBothSides()) {
                eachPage(envelopes, (names, person, mark) -> printer.print(letter(school, names, person, codes.get(person.person()), mark)
                        .withBack(wording.otherLanguages(school, person, codes.get(person.person())))));
            }
        });
    }

    /** The two halves of a code, on two letters for two envelopes, as a provisional identifier and password. */
    public byte[] provisional(SendingSchool school, Correspondent person, IssuedCode code) {
        return inMemory(out -> {
            try (LetterPrinter printer = printer(out, school).onBothSides()) {
                printer.print(Letter.to(person.name(), person.address(), wording.provisionalIdentifier(school, person, code))
                        .withBack(wording.provisionalIdentifierInOthers(school, person, code)).withMark("Enveloppe 1 sur 2"));
                printer.print(Letter.to(person.name(), person.address(), wording.provisionalPassword(school, person, code))
                        .withBack(wording.provisionalPasswordInOthers(school, person, code)).withMark("Enveloppe 2 sur 2 – à envoyer un autre jour"));
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

    private void pages(LetterPrinter printer, SendingSchool school, List<Envelope> envelopes, Map<Addressee, IssuedCode> codes) {
        eachPage(envelopes, (names, person, mark) -> printer.print(letter(school, names, person, codes.get(person.person()), mark)
                .withFoot(wording.linesInOtherLanguages(person))));
    }

    private interface Page {
        void print(List<String> names, Correspondent person, String mark);
    }

    private static void eachPage(List<Envelope> envelopes, Page page) {
        for (int i = 0; i < envelopes.size(); i++) {
            Envelope envelope = envelopes.get(i);
            for (int number = 1; number <= envelope.people().size(); number++) {
                Correspondent person = envelope.people().get(number - 1);
                page.print(number == 1 ? envelope.names() : List.of(person.name()), person, mark(envelope, i + 1, number));
            }
        }
    }

    private Letter letter(SendingSchool school, List<String> names, Correspondent person, IssuedCode code, String mark) {
        return Letter.to(names, person.address(), wording.letter(school, person, code)).withLink(wording.link()).withMark(mark);
    }

    private static String mark(Envelope envelope, int number, int page) {
        return envelope.isByHand() ? "À remettre en main propre"
                : "Enveloppe " + number + " – page " + page + " sur " + envelope.people().size();
    }
}
