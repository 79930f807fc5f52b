package fr.carnet.shared.control.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Letter;
import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.LetterText;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** D-10: a letter says on its back the same in every language, on one page, so that who prints it does not learn who reads which. */
class LetterBackTest {

    private static final Map<String, String> VALUES = Map.of("pupil", "Anne-Charlotte-Marie D’EXEMPLE-ŸVART", "first_name", "Anne-Charlotte-Marie",
            "division", ", 6E BILANGUE 12", "when", "lundi 23 novembre 2026, 08:05 – 10:00", "callback", "01 99 00 00 00", "contact", " (01 99 00 00 00)",
            "school", "Collège Hélène-Bœuf d’Œuvry-sur-l’Ÿerres");

    @ParameterizedTest
    @ValueSource(strings = {"letters/absence.txt", "letters/notice.txt", "letters/notice-correction.txt"})
    void every_language_is_on_the_back_and_fits_on_it(String template) throws IOException {
        PdfReader pdf = print(template);
        assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        String back = new PdfTextExtractor(pdf).getTextFromPage(2);
        for (Language language : List.of(Language.ENGLISH, Language.PORTUGUESE, Language.ROMANIAN, Language.TURKISH, Language.UKRAINIAN)) {
            assertThat(back.replace('\n', ' ')).contains(language.ownName(), MessageTexts.in(language).word("messages.overleaf"));
        }
        assertThat(back).as("Arabic letters in their joined forms").containsPattern("[\\uFE70-\\uFEFC]{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = "letters/absence.txt")
    void the_fonts_are_embedded(String template) throws IOException {
        PdfDictionary fonts = print(template).getPageN(2).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertThat(fonts.getKeys().stream().map(name -> fonts.getAsDict(name).getAsName(PdfName.BASEFONT).toString()))
                .anyMatch(name -> name.contains("+DejaVuSans")).anyMatch(name -> name.contains("+LiberationSans"));
    }

    private static PdfReader print(String template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterHead head = new LetterHead(VALUES.get("school"), List.of("99000 VILLEFICTIVE"), "0199000000", null);
        try (LetterPrinter printer = new LetterPrinter(out, head, LocalDate.of(2026, 11, 23), "Lettres")) {
            printer.print(Letter.to("Mme Camille Exemple", List.of("99000 Villefictive"), LetterText.of(MessageTexts.french(template), VALUES))
                    .withBack(Bilingual.everyOther(template, language -> VALUES)));
        }
        return new PdfReader(out.toByteArray());
    }
}
