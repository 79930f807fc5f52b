package fr.carnet.accounts.mailing.control;

import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.mailing.entity.Correspondent.Standing;
import fr.carnet.accounts.mailing.entity.Correspondent;
import fr.carnet.accounts.mailing.entity.SendingSchool;
import fr.carnet.shared.control.print.LetterPrinter;
import fr.carnet.shared.entity.Letter;
import fr.carnet.establishments.entity.Service;
import fr.carnet.shared.entity.SchoolYear;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** TS-020: what the printer of the school receives. */
class LetterPrinterTest {

    private static final SendingSchool SCHOOL = new SendingSchool(1, "0990001N", "Collège Hélène-Bœuf d’Œuvry-sur-l’Ÿerres",
            List.of("1 place de l’École", "99000 VILLEFICTIVE"), "01 99 00 00 00", "ce.0990001n@ac-fictive.example", new SchoolYear(2026), Service.CARNET);
    private static final CodeSlip SLIP = new CodeSlip("01AB23CD", "0F1GHJKMNPQRSTVW");

    @Test
    void each_person_has_one_page() throws IOException {
        assertThat(print(3).getNumberOfPages()).isEqualTo(3);
    }

    @Test
    void even_the_longest_letter_fits_on_its_page() throws IOException {
        PdfReader pdf = new PdfReader(print(1, "Anne-Charlotte-Marie", "Jean-Baptiste-Emmanuel", "Marie-Antoinette-Joséphine", "Zoé"));

        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(text(pdf, 1).replaceAll("\\s+", " ")).contains("Notice complète : https://carnet.example/privacy");
    }

    @Test
    void the_page_bears_the_address_the_code_and_its_last_day() throws IOException {
        assertThat(text(print(1), 1)).contains("Mme Camille D’EXEMPLE-ŸVART", "99000 VILLEFICTIVE", "01AB-23CD-0F1G-HJKM-NPQR-STVW",
                "28 février 2027", "https://carnet.example/activation", "Collège Hélène-Bœuf d’Œuvry-sur-l’Ÿerres");
    }

    /** Nobody of them has an account, so that nobody has said a language (D-10). */
    @Test
    void each_language_has_its_line_under_the_message() throws IOException {
        String page = text(new PdfReader(print(1, "Anne-Charlotte-Marie", "Jean-Baptiste-Emmanuel", "Marie-Antoinette-Joséphine", "Zoé")), 1).replace('\n', ' ');

        assertThat(page).contains("English: this letter offers you", "Português: esta carta", "Română: această scrisoare", "Türkçe: bu mektup", "Українська: цим листом");
        assertThat(page).as("Arabic letters in their joined forms").containsPattern("[\\uFE70-\\uFEFC]{3}");
    }

    /** Drawn upside down or mirrored, no telephone would read it. */
    @Test
    void the_QR_of_the_page_gives_the_address_and_no_code() throws Exception {
        assertThat(qr(print(1))).isEqualTo("https://carnet.example/activation");
    }

    @Test
    void every_font_is_embedded() throws IOException {
        PdfReader pdf = print(1);
        List<Object> files = new ArrayList<>();
        for (int i = 0; i < pdf.getXrefSize(); i++) {
            if (pdf.getPdfObject(i) instanceof PdfDictionary found
                    && PdfName.FONTDESCRIPTOR.equals(found.get(PdfName.TYPE))) {
                files.add(found.get(PdfName.FONTFILE2));
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(2).doesNotContainNull();
    }

    /** Reads back the squares that the page draws. */
    private static String qr(PdfReader pdf) throws Exception {
        List<float[]> drawn = new ArrayList<>();
        Matcher squares = Pattern.compile("([-\\d.]+) ([-\\d.]+) ([-\\d.]+) ([-\\d.]+) re").matcher(new String(pdf.getPageContent(1), StandardCharsets.ISO_8859_1));
        while (squares.find()) {
            drawn.add(new float[] {Float.parseFloat(squares.group(1)), Float.parseFloat(squares.group(2)), Float.parseFloat(squares.group(3)), Float.parseFloat(squares.group(4))});
        }
        float left = (float) drawn.stream().mapToDouble(each -> each[0]).min().orElseThrow();
        float top = (float) drawn.stream().mapToDouble(each -> each[1] + each[3]).max().orElseThrow();
        float right = (float) drawn.stream().mapToDouble(each -> each[0] + each[2]).max().orElseThrow();
        float module = drawn.get(0)[3];
        BitMatrix modules = new BitMatrix(Math.round((right - left) / module));
        for (float[] each : drawn) {
            modules.setRegion(Math.round((each[0] - left) / module), Math.round((top - each[1] - each[3]) / module), Math.round(each[2] / module), 1);
        }
        return new Decoder().decode(modules).getText();
    }

    private static PdfReader print(int letters) throws IOException {
        return new PdfReader(print(letters, "Lou"));
    }

    private static byte[] print(int letters, String... children) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPrinter printer = new LetterPrinter(out, SCHOOL.letterHead(), LocalDate.of(2026, 11, 30), "Codes d’activation")) {
            IntStream.range(0, letters).forEach(i -> printer.print(letter(children)));
        }
        return out.toByteArray();
    }

    private static Letter letter(String... children) {
        Correspondent person = new Correspondent(new Addressee(Addressee.Kind.GUARDIAN, 1, 1), "PERSONNE_ID 1", Standing.WAITING,
                "Mme Camille D’EXEMPLE-ŸVART", null, List.of("12 rue des Œillets", "99000 Villefictive"), List.of(children));
        Wording wording = new Wording("https://carnet.example/");
        IssuedCode code = new IssuedCode(1, SLIP, LocalDate.of(2027, 2, 28));
        return Letter.to(person.name(), person.address(), wording.letter(SCHOOL, person, code)).withLink(wording.link())
                .withFoot(wording.linesInOtherLanguages(person));
    }

    private static String text(PdfReader pdf, int page) throws IOException {
        return new PdfTextExtractor(pdf).getTextFromPage(page).lines().collect(Collectors.joining("\n"));
    }
}
