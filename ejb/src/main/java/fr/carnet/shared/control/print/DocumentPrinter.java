package fr.carnet.shared.control.print;

import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterHead;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.Utilities;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import org.librepdf.openpdf.fonts.Liberation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * Prints a document of as many pages as it needs: minutes, registers, attendance sheets.
 *
 * <pre>
 * try (DocumentPrinter paper = new DocumentPrinter(out, head, day, "Registre", false)) {
 *     paper.heading("Novembre 2026");
 *     paper.text("…");
 *     paper.table(new float[] {2, 1}, List.of("Élève", "État"), rows);
 * }
 * </pre>
 *
 * <p>The school stands at the top of the first page, the title, the day and the page's number at the foot of each. Trap: an empty
 * document cannot be closed, so print at least a text.
 */
public class DocumentPrinter implements AutoCloseable {

    private static final float MARGIN = mm(18);
    private static final float SIZE = 9.5f;

    private final Document paper;
    private final Font sans;
    private final Font bold;

    public DocumentPrinter(OutputStream out, LetterHead school, LocalDate day, String title, boolean landscape) throws IOException {
        this.sans = Liberation.SANS.create();
        this.bold = Liberation.SANS_BOLD.create();
        this.paper = new Document(landscape ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, mm(20));
        PdfWriter writer = PdfWriter.getInstance(paper, out);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setPageEvent(new Foot(title + " – édité le " + FrenchText.day(day)));
        paper.addTitle(title);
        paper.addCreator("Carnet");
        paper.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
        add(school.name(), bold, SIZE, 0);
        add(String.join(", ", school.address()), sans, SIZE - 1, 12);
        add(title, bold, 15, 8);
    }

    public void heading(String text) {
        add(text, bold, SIZE + 1.5f, 3);
    }

    public void text(String text) {
        add(text, sans, SIZE, 6);
    }

    /** A table whose header is repeated on each page; an empty cell is an empty text, never null. */
    public void table(float[] widths, List<String> header, List<List<String>> rows) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingBefore(4);
        table.setSpacingAfter(10);
        header.forEach(text -> table.addCell(cell(text, bold)));
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(text, sans))));
        paper.add(table);
    }

    private PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(SIZE * 1.2f, text, sized(font, SIZE - 0.5f)));
        cell.setPadding(3);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(0.4f);
        return cell;
    }

    private void add(String text, Font font, float size, float after) {
        Paragraph set = new Paragraph(text, sized(font, size));
        set.setLeading(size * 1.3f);
        set.setSpacingAfter(after);
        paper.add(set);
    }

    private static Font sized(Font font, float size) {
        return new Font(font.getBaseFont(), size);
    }

    private static float mm(float millimetres) {
        return Utilities.millimetersToPoints(millimetres);
    }

    @Override
    public void close() {
        paper.close();
    }

    private final class Foot extends PdfPageEventHelper {

        private final String text;

        Foot(String text) {
            this.text = text;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Phrase line = new Phrase(text + " – page " + writer.getPageNumber(), sized(sans, 8));
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, line, MARGIN, mm(10), 0);
        }
    }
}
