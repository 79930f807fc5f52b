package fr.carnet.shared.control.print;

import fr.carnet.shared.entity.LetterHead;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentPrinterTest {

    private static final LetterHead SCHOOL = new LetterHead("Collège Hélène-Bœuf", List.of("1 place de l’École", "99000 VILLEFICTIVE"), null, null);

    @Test
    void a_long_table_repeats_its_header_and_numbers_its_pages() throws IOException {
        PdfReader pdf = new PdfReader(registerOf(120));

        assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        String last = new PdfTextExtractor(pdf).getTextFromPage(pdf.getNumberOfPages());
        assertThat(last).contains("Mesure", "Registre – édité le 1er décembre 2026 – page " + pdf.getNumberOfPages());
    }

    @Test
    void the_school_stands_at_the_top() throws IOException {
        assertThat(new PdfTextExtractor(new PdfReader(registerOf(1))).getTextFromPage(1)).contains("Collège Hélène-Bœuf", "99000 VILLEFICTIVE");
    }

    private static byte[] registerOf(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentPrinter paper = new DocumentPrinter(out, SCHOOL, LocalDate.of(2026, 12, 1), "Registre", false)) {
            paper.heading("Novembre 2026");
            paper.table(new float[] {1, 3}, List.of("Mesure", "Faits"), Collections.nCopies(rows, List.of("Blâme", "Insultes.")));
        }
        return out.toByteArray();
    }
}
