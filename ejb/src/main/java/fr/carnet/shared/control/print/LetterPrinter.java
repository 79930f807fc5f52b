package fr.carnet.shared.control.print;

import fr.carnet.shared.entity.FrenchText;
import fr.carnet.shared.entity.Letter;
import fr.carnet.shared.entity.LetterHead;
import fr.carnet.shared.entity.LetterText.Paragraph;
import fr.carnet.shared.entity.LetterText;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Utilities;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import org.librepdf.openpdf.fonts.Liberation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints letters, one page per person unless said otherwise, the address where the window of a French DL envelope shows it (<i>NF Z 11-001</i>).
 *
 * <p>A letter that has a link bears it as a QR under the school’s name, where no window of an envelope shows it.
 *
 * <p>Fonts are embedded, so that Œ and Ÿ print everywhere. The body is set as large as the page allows; a text that fits in no
 * legible size is a fault, because a second page would end in somebody else’s envelope.
 */
public class LetterPrinter implements AutoCloseable {

    static final float LEFT = mm(20);
    static final float RIGHT = mm(190);
    static final float TOP = mm(297);
    private static final float WINDOW_LEFT = mm(108);
    private static final float WINDOW_TOP = TOP - mm(50);
    private static final float WINDOW_BOTTOM = TOP - mm(85);
    private static final float BODY_TOP = TOP - mm(98);
    static final float BODY_BOTTOM = mm(14);
    private static final float LONG_SIZE = 10;
    /** The notice of rights in two lines, on every letter (<i>TS-070</i>). */
    private static final List<String> RIGHTS = List.of("Données traitées par le ministère chargé de l’éducation nationale et l’établissement.",
            "Accès, rectification, opposition : secrétariat, délégué à la protection des données de l’académie ; CNIL. Notice complète sur Carnet.");
    private static final float QR_SIDE = mm(26);
    private static final float QR_BOTTOM = BODY_TOP + mm(7);
    static final float[] SIZES = {10.5f, 10, 9.5f, 9, 8.5f, 8, 7.5f};
    private static final float FOOT_SIZE = 8;

    private final Document paper = new Document(PageSize.A4, 0, 0, 0, 0);
    private final PdfContentByte ink;
    private final LetterHead school;
    private final LocalDate day;
    private final Font sans = Liberation.SANS.create();
    private final Font bold = Liberation.SANS_BOLD.create();
    private final PdfWriter writer;
    private final OtherLanguages others;
    private final Font mono = Liberation.MONO_BOLD.create();
    private boolean bothSides;
    private int pages;

    /** @param title what the reader of the file shows in its title bar */
    public LetterPrinter(OutputStream out, LetterHead school, LocalDate day, String title) throws IOException {
        this.school = school;
        this.day = day;
        writer = PdfWriter.getInstance(paper, out);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        paper.addTitle(title);
        paper.addCreator("Carnet");
        paper.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
        ink = writer.getDirectContent();
        others = new OtherLanguages(ink, sans, bold);
    }

    /** Prints a letter of one page; a text that does not fit is a fault. */
    public void print(Letter letter) {
        head(letter);
        body(letter);
        back(letter);
    }

    /** Prints a letter that is posted or handed alone, and may go on over the next pages. */
    public void printLong(Letter letter) {
        head(letter);
        ColumnText column = composed(letter.message(), LONG_SIZE);
        while (ColumnText.hasMoreText(column.go())) {
            turn();
            column.setSimpleColumn(LEFT, BODY_BOTTOM, RIGHT, TOP - LEFT);
        }
        longBack(letter.back());
    }

    /** Each letter begins on a sheet of its own, once printed on both sides. */
    public LetterPrinter onBothSides() {
        bothSides = true;
        return this;
    }

    /** A sheet for nobody in particular. */
    public void printSheet(List<LetterText> texts) {
        longBack(texts);
    }

    private void turn() {
        paper.newPage();
        pages++;
    }

    /** All the translations on the other side of the sheet, one after the other; on further sheets too when none is shared with another letter. */
    private void back(Letter letter) {
        if (bothSides) {
            longBack(letter.back());
            return;
        }
        if (letter.back().isEmpty()) {
            return;
        }
        turn();
        if (!others.fit(letter.back(), OtherLanguages.SMALLEST)) {
            throw new IllegalStateException("The other languages do not fit on one page.");
        }
    }

    /** The same on as many pages as they need. */
    private void longBack(List<LetterText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        turn();
        if (!others.fit(texts, OtherLanguages.LONG_SIZE)) {
            others.flow(texts, this::turn);
        }
    }

    private void head(Letter letter) {
        if (bothSides && pages % 2 == 1) {
            turn();
            writer.setPageEmpty(false);
        }
        turn();
        block(LEFT, TOP - mm(15), mm(100), BODY_TOP, lines(bold, 10, List.of(school.name())),
                lines(sans, 9, school.address()), lines(sans, 9, contacts()));
        block(WINDOW_LEFT, WINDOW_TOP, RIGHT, WINDOW_BOTTOM, lines(sans, 10.5f, letter.envelope()));
        block(WINDOW_LEFT, WINDOW_BOTTOM - mm(4), RIGHT, BODY_TOP, lines(sans, 9, List.of("Le " + FrenchText.day(day))));
        ColumnText.showTextAligned(ink, Element.ALIGN_LEFT, new Phrase(RIGHTS.get(0), sized(sans, 6)), LEFT, mm(8), 0);
        ColumnText.showTextAligned(ink, Element.ALIGN_LEFT, new Phrase(RIGHTS.get(1), sized(sans, 6)), LEFT, mm(5), 0);
        if (letter.link() != null) {
            new QrCode(letter.link()).draw(ink, LEFT, QR_BOTTOM, QR_SIDE);
        }
        if (letter.mark() != null) {
            ColumnText.showTextAligned(ink, Element.ALIGN_RIGHT, new Phrase(letter.mark(), sized(sans, 7)), RIGHT, mm(8), 0);
        }
    }

    private List<String> contacts() {
        return Stream.of(school.phone() == null ? "" : "Tél. " + school.phone(), school.email() == null ? "" : school.email())
                .filter(line -> !line.isEmpty()).toList();
    }

    private void body(Letter letter) {
        for (float size : SIZES) {
            if (set(letter, size, true)) {
                set(letter, size, false);
                return;
            }
        }
        throw new IllegalStateException("The message does not fit on one page.");
    }

    private boolean set(Letter letter, float size, boolean trial) {
        ColumnText message = composed(letter.message(), size);
        if (ColumnText.hasMoreText(message.go(trial))) {
            return false;
        }
        return others.fitLines(letter.foot(), Math.min(size, FOOT_SIZE), message.getYLine(), trial);
    }

    private ColumnText composed(LetterText message, float size) {
        ColumnText column = new ColumnText(ink);
        column.setSimpleColumn(LEFT, BODY_BOTTOM, RIGHT, BODY_TOP);
        add(column, message.subject(), bold, size + 1, size * 0.6f);
        message.paragraphs().forEach(paragraph -> add(column, paragraph, size));
        return column;
    }

    private void add(ColumnText column, Paragraph paragraph, float size) {
        switch (paragraph.kind()) {
            case HEADING -> add(column, paragraph.text(), bold, size, size * 0.15f);
            case CODE -> add(column, paragraph.text(), mono, size + 5, size * 0.6f);
            case TEXT -> add(column, paragraph.text(), sans, size, size * 0.6f);
        }
    }

    static void add(ColumnText column, String text, Font font, float size, float after) {
        com.lowagie.text.Paragraph set = new com.lowagie.text.Paragraph(text, sized(font, size));
        set.setLeading(size * 1.25f);
        set.setAlignment(Element.ALIGN_LEFT); // where a line begins: the right, when it runs from right to left
        set.setSpacingAfter(after);
        column.addElement(set);
    }

    @SafeVarargs
    private void block(float left, float top, float right, float bottom, List<Phrase>... parts) {
        ColumnText column = new ColumnText(ink);
        column.setSimpleColumn(left, bottom, right, top);
        column.setAlignment(Element.ALIGN_LEFT);
        column.setLeading(0, 1.2f);
        Stream.of(parts).flatMap(List::stream).forEach(line -> {
            column.addText(line);
            column.addText(new Phrase("\n"));
        });
        column.go();
    }

    private static List<Phrase> lines(Font font, float size, List<String> texts) {
        return texts.stream().map(text -> new Phrase(text, sized(font, size))).toList();
    }

    private static Font sized(Font font, float size) {
        return new Font(font.getBaseFont(), size);
    }

    static float mm(float millimetres) {
        return Utilities.millimetersToPoints(millimetres);
    }

    @Override
    public void close() {
        paper.close();
    }
}
