package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterText;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Locale;
import java.util.Map;

/**
 * The words that go with a code: what it is for, how to use it or refuse the service, the other way, and the notice of rights
 * (<i>TS-004, TS-032, TS-034, TS-070, TS-073; DP-010</i>).
 *
 * <p>A letter is sealed: it gives the first names of the pupils, and a QR that spares its reader the address. A mail to a family goes to an address
 * that nobody has confirmed: it names neither person nor school, so that the code alone opens nothing to whoever reads it (D-7, D-15);
 * nobody has chosen a language yet, so that it says in each of them where to read on (D-10).
 */
@ApplicationScoped
public class Wording {

    private final String guardianLetter = MessageTexts.french("letters/activation-guardian.txt");
    private final String guardianMail = MessageTexts.french("mail/activation-guardian.txt");
    private final String pupilLetter = MessageTexts.french("letters/activation-pupil.txt");
    private final String staff = MessageTexts.french("mail/activation-staff.txt");
    private final String identifier = MessageTexts.french("letters/provisional-identifier.txt");
    private final String password = MessageTexts.french("letters/provisional-password.txt");
    private final String carnet = MessageTexts.french("letters/service-carnet.txt").strip();
    private final String counts = MessageTexts.french("letters/service-absences.txt").strip();
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
            return filled(staff, school, to, code);
        }
        return filled(guardianMail, school, to, code).ending(Bilingual.wordInEveryOther("messages.activation", address));
    }

    public LetterText letter(SendingSchool school, Correspondent to, IssuedCode code) {
        return filled(switch (to.person().kind()) {
            case GUARDIAN -> guardianLetter;
            case PUPIL -> pupilLetter;
            case STAFF -> staff;
        }, school, to, code);
    }

    public LetterText provisionalIdentifier(SendingSchool school, Correspondent to, IssuedCode code) {
        return filled(identifier, school, to, code);
    }

    public LetterText provisionalPassword(SendingSchool school, Correspondent to, IssuedCode code) {
        return filled(password, school, to, code);
    }

    /** What the QR of a letter leads to. The code is not in it: an address is written in histories and logs. */
    public String link() {
        return address + "/activation";
    }

    private LetterText filled(String template, SendingSchool school, Correspondent to, IssuedCode code) {
        return LetterText.of(template, Map.of(
                "school", school.name(),
                "service", school.service() == Service.ABSENCES ? counts : carnet,
                "children", FrenchText.list(to.children()),
                "code", code.slip().printed(),
                "identifier", code.slip().selector().toLowerCase(Locale.ROOT),
                "password", code.slip().printedSecret(),
                "last_day", FrenchText.day(code.lastDay()),
                "url", address,
                "contact", school.phone() == null ? "" : " (" + school.phone() + ")"));
    }
}
