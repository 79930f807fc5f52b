package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.LocalText;
import fr.carnet.shared.entity.RightToLeft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that go with a code: what it is for, how to use it or refuse the service, the other way, and the notice of rights
 * (<i>TS-004, TS-032, TS-034, TS-070, TS-073; DP-010</i>).
 *
 * <p>A letter is sealed: it gives the first names of the pupils, and a QR that spares its reader the address. A mail to a family goes to an address
 * that nobody has confirmed: it names neither person nor school, so that the code alone opens nothing to whoever reads it (D-7, D-15);
 * nobody has chosen a language yet, so that it says in each of them where to read on (D-10). So do the letters that leave together; one that
 * is printed alone bears its whole text in each language, whoever it is for.
 */
@ApplicationScoped
public class Wording {

    private static final String GUARDIAN_MAIL = "mail/activation-guardian.txt";
    private static final String STAFF = "mail/activation-staff.txt";
    private static final String IDENTIFIER = "letters/provisional-identifier.txt";
    private static final String PASSWORD = "letters/provisional-password.txt";

    private final String address;

    protected Wording() {
        this("");
    }

    /** @param address where families reach the service, without a slash at the end */
    @Inject
    public Wording(@ConfigProperty(name = "carnet.public.url") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    public LetterText mail(SendingSchool school, Correspondent to, IssuedCode code) {
        if (to.person().kind() != Addressee.Kind.GUARDIAN) {
            return french(STAFF, school, to, code);
        }
        return french(GUARDIAN_MAIL, school, to, code).ending(Bilingual.wordInEveryOther("messages.activation", address));
    }

    public LetterText letter(SendingSchool school, Correspondent to, IssuedCode code) {
        return french(template(to), school, to, code);
    }

    /** A line in each other language, for a letter that goes to many people of whom no language is known. */
    public List<LetterText> linesInOtherLanguages(Correspondent to) {
        return switch (to.person().kind()) {
            case GUARDIAN -> Bilingual.linesInEveryOther("messages.letter_activation", address);
            case PUPIL -> Bilingual.linesInEveryOther("messages.letter_pupil", address);
            case STAFF -> List.of();
        };
    }

    /** The whole letter in each other language; the code is on the French page only. */
    public List<LetterText> otherLanguages(SendingSchool school, Correspondent to, IssuedCode code) {
        return others(template(to), school, to, code);
    }

    public LetterText provisionalIdentifier(SendingSchool school, Correspondent to, IssuedCode code) {
        return french(IDENTIFIER, school, to, code);
    }

    public List<LetterText> provisionalIdentifierInOthers(SendingSchool school, Correspondent to, IssuedCode code) {
        return others(IDENTIFIER, school, to, code);
    }

    public LetterText provisionalPassword(SendingSchool school, Correspondent to, IssuedCode code) {
        return french(PASSWORD, school, to, code);
    }

    public List<LetterText> provisionalPasswordInOthers(SendingSchool school, Correspondent to, IssuedCode code) {
        return others(PASSWORD, school, to, code);
    }

    /** What the QR of a letter leads to. The code is not in it: an address is written in histories and logs. */
    public String link() {
        return address + "/activation";
    }

    private static String template(Correspondent to) {
        return switch (to.person().kind()) {
            case GUARDIAN -> "letters/activation-guardian.txt";
            case PUPIL -> "letters/activation-pupil.txt";
            case STAFF -> STAFF;
        };
    }

    private LetterText french(String template, SendingSchool school, Correspondent to, IssuedCode code) {
        return LetterText.of(MessageTexts.french(template), values(school, to, code, Language.FRENCH));
    }

    private List<LetterText> others(String template, SendingSchool school, Correspondent to, IssuedCode code) {
        return Bilingual.everyOther(template, language -> values(school, to, code, language));
    }

    private Map<String, String> values(SendingSchool school, Correspondent to, IssuedCode code, Language language) {
        MessageTexts words = MessageTexts.in(language);
        LocalText shape = LocalText.in(language);
        return Map.of(
                "school", school.name(),
                "service", service(school, words),
                "children", shape.list(language.isRightToLeft() ? to.children().stream().map(RightToLeft::isolated).toList() : to.children()),
                "code", words.inFrenchOnly(code.slip().printed()),
                "identifier", words.inFrenchOnly(code.slip().selector().toLowerCase(Locale.ROOT)),
                "password", words.inFrenchOnly(code.slip().printedSecret()),
                "last_day", shape.day(code.lastDay()),
                "url", address,
                "contact", school.phone() == null ? "" : " (" + school.phone() + ")");
    }

    private static String service(SendingSchool school, MessageTexts words) {
        String template = school.service() == Service.ABSENCES ? "letters/service-absences.txt" : "letters/service-carnet.txt";
        return words.template(template).orElseGet(() -> MessageTexts.french(template)).strip();
    }
}
