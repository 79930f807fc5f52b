package fr.carnet.shared.control.print;

import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.LetterHead;

import org.w3c.dom.Element;

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
 * <p>The school stands at the top of the first page, the title, the day and the page's number at the foot of each. What is given is what a
 * screen reader finds: headings, paragraphs, tables whose first row and first column name the others (<i>loi n° 2005-102, art. 47</i>).
 * Texts keep their line ends. Nothing is written before the document is closed.
 */
public class DocumentPrinter implements AutoCloseable {

    private final OutputStream out;
    private final TaggedPage page;

    public DocumentPrinter(OutputStream out, LetterHead school, LocalDate day, String title, boolean landscape) {
        this.out = out;
        this.page = new TaggedPage(title, landscape);
        Element foot = page.add("div", title + " – édité le " + FrenchText.day(day) + " – page ");
        foot.setAttribute("class", "foot");
        page.add(foot, "span", "").setAttribute("class", "number");
        page.add("p", school.name()).setAttribute("class", "school");
        page.add("p", String.join(", ", school.address())).setAttribute("class", "address");
        page.add("h1", title);
    }

    public void heading(String text) {
        page.add("h2", text);
    }

    public void text(String text) {
        page.add("p", text);
    }

    /** A table whose header is repeated on each page; an empty cell is an empty text, never null. */
    public void table(float[] widths, List<String> header, List<List<String>> rows) {
        Element table = page.add("table", "");
        columns(table, widths);
        row(page.add(page.add(table, "thead", ""), "tr", ""), header, "col", header.size());
        Element body = page.add(table, "tbody", "");
        rows.forEach(row -> row(page.add(body, "tr", ""), row, "row", 1));
    }

    private void columns(Element table, float[] widths) {
        float whole = 0;
        for (float width : widths) {
            whole += width;
        }
        for (float width : widths) {
            page.add(table, "col", "").setAttribute("style", "width: " + 100 * width / whole + "%");
        }
    }

    private void row(Element row, List<String> cells, String scope, int headers) {
        for (int i = 0; i < cells.size(); i++) {
            Element cell = page.add(row, i < headers ? "th" : "td", cells.get(i));
            if (i < headers) {
                cell.setAttribute("scope", scope);
            }
        }
    }

    @Override
    public void close() throws IOException {
        page.print(out);
    }
}
