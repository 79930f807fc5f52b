package fr.carnet.shared.control.print;

import fr.carnet.shared.entity.LetterHead;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What a document says to the eye and to a screen reader (<i>ISO 14289-1, PDF/UA</i>; D-12). */
class DocumentPrinterTest {

    private static final LetterHead SCHOOL = new LetterHead("Collège Hélène-Bœuf", List.of("1 place de l’École", "99000 VILLEFICTIVE"), null, null);

    @Test
    void a_long_table_repeats_its_header_and_numbers_its_pages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(registerOf(120))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf)).contains("Mesure", "Registre – édité le 1er décembre 2026 – page " + pdf.getNumberOfPages());
        }
    }

    @Test
    void the_school_stands_at_the_top_and_texts_keep_their_lines_and_their_signs() throws IOException {
        assertThat(textOf(registerOf(1))).contains("Collège Hélène-Bœuf", "99000 VILLEFICTIVE", "Faits <graves> & constatés\nle matin", "Ÿ");
    }

    @Test
    void it_names_its_language_its_title_and_embeds_its_fonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(registerOf(120))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr-FR");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Registre");
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void it_has_headings_paragraphs_and_a_table_whose_headers_say_what_they_name() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(registerOf(2))) {
            assertThat(tags(pdf.getDocumentCatalog().getStructureTreeRoot()).filter(tag -> !tag.equals("Div") && !tag.equals("Span")))
                    .containsExactly("Document", "P", "P", "H1", "H2", "P", "Table",
                            "THead", "TR", "TH Column", "TH Column", "TBody", "TR", "TH Row", "TD", "TR", "TH Row", "TD", "TFoot");
        }
    }

    @Test
    void a_header_repeated_for_the_eye_is_heard_once() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(registerOf(120))) {
            assertThat(contents(pdf.getDocumentCatalog().getStructureTreeRoot(), false)).isEqualTo(2);
        }
    }

    @Test
    void what_the_font_lacks_is_replaced_and_stops_nothing() throws Exception {
        byte[] odd = document(paper -> paper.text("Şİğ \u0007\t日本 \uD83D\uDE00 à 8 h"));

        assertThat(textOf(odd)).contains("Şİğ", "à 8 h");
        assertThat(PdfUa.failures(odd)).isEmpty();
    }

    @Test
    void the_reference_validator_finds_nothing_against_pdf_ua() throws Exception {
        assertThat(PdfUa.failures(registerOf(120))).isEmpty();
    }

    private static Stream<String> tags(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(element -> Stream.concat(Stream.of(tag(element)), tags(element)));
    }

    private static String tag(PDStructureElement element) {
        return element.getStructureType() + (element.getStructureType().equals("TH")
                ? " " + element.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope") : "");
    }

    /** How many pieces of text the headers of tables hold. */
    private static long contents(PDStructureNode node, boolean head) {
        return node.getKids().stream().mapToLong(kid -> kid instanceof PDStructureElement element
                ? contents(element, head || element.getStructureType().equals("THead")) : head ? 1 : 0).sum();
    }

    private static String textOf(byte[] document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setLineSeparator("\n");
            return text.getText(pdf);
        }
    }

    private static byte[] registerOf(int rows) throws IOException {
        return document(paper -> {
            paper.heading("Novembre 2026");
            paper.text("Faits <graves> & constatés\nle matin, par M. Ÿ");
            paper.table(new float[] {1, 3}, List.of("Mesure", "Faits"), Collections.nCopies(rows, List.of("Blâme", "Insultes.")));
        });
    }

    private static byte[] document(Consumer<DocumentPrinter> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentPrinter paper = new DocumentPrinter(out, SCHOOL, LocalDate.of(2026, 12, 1), "Registre", false)) {
            content.accept(paper);
        }
        return out.toByteArray();
    }
}
