package fr.carnet.shared.control.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.shared.control.wording.Bilingual;
import fr.carnet.shared.control.wording.MessageTexts;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Letter;
import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.LetterText;
import fr.carnet.shared.entity.RightToLeft;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** D-10: a letter says on its back the same in every language, on one page, so that who prints it does not learn who reads which. */
class LetterBackTest {

    private static final Map<String, String> VALUES = Map.of("pupil", "Anne-Charlotte-Marie D’EXEMPLE-ŸVART", "first_name", "Anne-Charlotte-Marie",
            "division", ", 6E BILANGUE 12", "when", "lundi 23 novembre 2026, 08:05 – 10:00", "callback", "01 99 00 00 00", "contact", " (01 99 00 00 00)",
            "school", "Collège Hélène-Bœuf d’Œuvry-sur-l’Ÿerres");

    private static final LetterHead HEAD = new LetterHead(VALUES.get("school"), List.of("99000 VILLEFICTIVE"), "0199000000", null);

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

    /** A letter of discipline, whose translations need more than a page. */
    @ParameterizedTest
    @ValueSource(strings = {"detention", "procedure-notice", "board-guardian", "board-pupil", "board-person", "conservatory-ban", "decision-head",
            "decision-board", "appeal", "execution", "revocation"})
    void a_long_letter_goes_on_and_the_next_one_begins_on_its_own_sheet(String name) throws IOException {
        String template = "letters/" + name + ".txt";
        Map<String, String> values = holes(template);
        Letter letter = Letter.to("Mme Camille Exemple", List.of("99000 Villefictive"), LetterText.of(MessageTexts.french(template), values))
                .withBack(Bilingual.everyOther(template, language -> values));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPrinter printer = new LetterPrinter(out, HEAD, LocalDate.of(2026, 11, 23), "Lettres").onBothSides()) {
            printer.printLong(letter);
            printer.printLong(letter);
        }
        PdfReader pdf = new PdfReader(out.toByteArray());
        int second = pageOf(pdf, "Mme Camille Exemple", 2);
        assertThat(second % 2).as("page %s", second).isEqualTo(1);
        String back = IntStream.range(2, second).mapToObj(page -> text(pdf, page)).collect(Collectors.joining(" "));
        for (Language language : List.of(Language.ENGLISH, Language.PORTUGUESE, Language.ROMANIAN, Language.TURKISH, Language.UKRAINIAN)) {
            assertThat(back).contains(language.ownName(), MessageTexts.in(language).word("messages.overleaf"));
        }
        assertThat(back).as("Arabic letters in their joined forms").containsPattern("[\\uFE70-\\uFEFC]{3}");
    }

    /** Two Latin pieces beside each other are read in the order of the Arabic sentence, the first one on the right; the page, as it is drawn. */
    @Test
    void names_and_numbers_within_arabic_keep_their_order_and_their_places() throws IOException {
        LetterText arabic = LetterText.of("s\n\n" + RightToLeft.isolated("01 99 00") + "، " + RightToLeft.isolated("salle B 12") + " كلمة "
                + RightToLeft.isolated("https://carnet.example") + "/activation", Map.of()).in(Language.ARABIC);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPrinter printer = new LetterPrinter(out, HEAD, LocalDate.of(2026, 11, 23), "Lettres")) {
            printer.printSheet(List.of(arabic));
        }
        assertThat(text(new PdfReader(out.toByteArray()), 1)).containsPattern("https://carnet.example/activation .* salle B 12 ?، ?01 99 00");
    }

    private static Map<String, String> holes(String template) {
        return Pattern.compile("\\{([a-z_]+)}").matcher(MessageTexts.french(template)).results().map(hole -> hole.group(1)).distinct()
                .collect(Collectors.toMap(Function.identity(), hole -> VALUES.getOrDefault(hole, "valeur de " + hole)));
    }

    private static int pageOf(PdfReader pdf, String words, int from) {
        return IntStream.rangeClosed(from, pdf.getNumberOfPages()).filter(page -> text(pdf, page).contains(words)).findFirst().orElseThrow();
    }

    private static String text(PdfReader pdf, int page) {
        try {
            return new PdfTextExtractor(pdf).getTextFromPage(page).replace('\n', ' ');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PdfReader print(String template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LetterPrinter printer = new LetterPrinter(out, HEAD, LocalDate.of(2026, 11, 23), "Lettres")) {
            printer.print(Letter.to("Mme Camille Exemple", List.of("99000 Villefictive"), LetterText.of(MessageTexts.french(template), VALUES))
                    .withBack(Bilingual.everyOther(template, language -> VALUES)));
        }
        return new PdfReader(out.toByteArray());
    }
}
