package fr.carnet.accounts.mailing.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.Envelope;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.SchoolYear;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** D-10: the letters with a code in other languages, and where the code is. */
class CodeLettersTest {

    private static final SendingSchool SCHOOL = new SendingSchool(1, "0990001N", "Collège Hélène-Bœuf d’Œuvry-sur-l’Ÿerres",
            List.of("1 place de l’École", "99000 VILLEFICTIVE"), "01 99 00 00 00", null, new SchoolYear(2026), Service.CARNET);
    private static final CodeSlip SLIP = new CodeSlip("01AB23CD", "0F1GHJKMNPQRSTVW");
    private static final Correspondent GUARDIAN = person(Kind.GUARDIAN, List.of("99000 Villefictive"), List.of("Lou", "Théo"));
    private static final Correspondent PUPIL = person(Kind.PUPIL, List.of(), List.of());

    private final CodeLetters letters = new CodeLetters(new Wording("https://carnet.example/"), new SchoolClock(Optional.empty()));

    @Test
    void a_letter_asked_for_one_family_says_all_on_its_back_but_the_code() throws IOException {
        PdfReader pdf = new PdfReader(letters.ofFamily(SCHOOL, Envelope.of(List.of(GUARDIAN)), codes(GUARDIAN)));

        assertThat(text(pdf, 1, 1)).contains("01AB-23CD-0F1G-HJKM-NPQR-STVW");
        assertThat(text(pdf, 2, pdf.getNumberOfPages()))
                .contains("English – Your activation code for Carnet", "Lou and Théo", "28 February 2027", "See the French text, at the beginning of this letter.",
                        "Português – O seu código", "Română – Codul", "Türkçe – Carnet etkinleştirme", "Українська – Ваш код")
                .doesNotContain("01AB", "STVW");
    }

    @Test
    void neither_half_of_a_provisional_sign_in_is_on_a_back() throws IOException {
        PdfReader pdf = new PdfReader(letters.provisional(SCHOOL, GUARDIAN, code()));

        String all = text(pdf, 1, pdf.getNumberOfPages());
        assertThat(all).containsOnlyOnce("01ab23cd").containsOnlyOnce(SLIP.printedSecret())
                .contains("English – Your provisional identifier", "English – Your provisional password");
        int second = pageOf(pdf, "Enveloppe 2 sur 2");
        assertThat(second % 2).as("the second letter is on a sheet of its own: page %s", second).isEqualTo(1);
    }

    @Test
    void the_codes_of_a_class_have_a_line_for_each_language_and_one_sheet_for_all() throws IOException {
        PdfReader pdf = new PdfReader(letters.ofClass(SCHOOL, Envelope.of(List.of(PUPIL)), codes(PUPIL)));

        assertThat(text(pdf, 1, 1)).contains("01AB-23CD", "English: this letter offers you");
        assertThat(text(pdf, 2, pdf.getNumberOfPages())).contains("English – Your activation code", "Українська – Твій код").doesNotContain("01AB", "STVW");
    }

    private static Correspondent person(Kind kind, List<String> address, List<String> children) {
        return new Correspondent(new Addressee(kind, 1, 1), "1", Standing.WAITING, "Mme Camille D’EXEMPLE-ŸVART", null, address, children);
    }

    private static IssuedCode code() {
        return new IssuedCode(1, SLIP, LocalDate.of(2027, 2, 28));
    }

    private static Map<Addressee, IssuedCode> codes(Correspondent of) {
        return Map.of(of.person(), code());
    }

    private static int pageOf(PdfReader pdf, String words) throws IOException {
        int page = 1;
        while (!text(pdf, page, page).contains(words)) {
            page++;
        }
        return page;
    }

    private static String text(PdfReader pdf, int from, int to) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = from; page <= to; page++) {
            text.append(new PdfTextExtractor(pdf).getTextFromPage(page).replace('\n', ' ')).append(' ');
        }
        return text.toString();
    }
}
