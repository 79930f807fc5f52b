package fr.carnet.shared.control.print;

import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.LetterText.Paragraph;
import fr.carnet.shared.entity.LetterText;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;

import java.util.List;

/** Sets the translations of a letter over the whole width of a page, each from the side where its language begins (<i>D-10</i>). */
final class OtherLanguages {

    static final float SMALLEST = 7.5f;
    static final float LONG_SIZE = 8;
    private static final float TOP = LetterPrinter.TOP - LetterPrinter.LEFT;
    /** What must be left of a page for a text to begin on it. */
    private static final float BEGINNING = LetterPrinter.mm(20);

    private final PdfContentByte ink;
    private final Font sans;
    private final Font bold;
    private final ArabicFonts arabic = new ArabicFonts();

    OtherLanguages(PdfContentByte ink, Font sans, Font bold) {
        this.ink = ink;
        this.sans = sans;
        this.bold = bold;
    }

    /** Sets the texts on this page in the largest size that takes them all; nothing when they would need less than the smallest. */
    boolean fit(List<LetterText> texts, float smallest) {
        for (float size : LetterPrinter.SIZES) {
            if (size >= smallest && set(texts, size, true)) {
                return set(texts, size, false);
            }
        }
        return false;
    }

    /** Sets the texts on this page and the next ones. */
    void flow(List<LetterText> texts, Runnable turn) {
        float top = TOP;
        for (LetterText text : texts) {
            if (top < LetterPrinter.BODY_BOTTOM + BEGINNING) {
                turn.run();
                top = TOP;
            }
            ColumnText column = composed(text, LONG_SIZE, top);
            while (ColumnText.hasMoreText(column.go())) {
                turn.run();
                column.setSimpleColumn(LetterPrinter.LEFT, LetterPrinter.BODY_BOTTOM, LetterPrinter.RIGHT, TOP);
            }
            top = column.getYLine() - LONG_SIZE;
        }
    }

    /** Sets single lines from there on; says whether they fit. */
    boolean fitLines(List<LetterText> lines, float size, float top, boolean trial) {
        float next = top;
        for (LetterText line : lines) {
            ColumnText column = column(line.language(), next);
            LetterPrinter.add(column, inOrder(line.subject()), plain(line.language()), size, 0);
            if (ColumnText.hasMoreText(column.go(trial))) {
                return false;
            }
            next = column.getYLine();
        }
        return true;
    }

    private boolean set(List<LetterText> texts, float size, boolean trial) {
        float top = TOP;
        for (LetterText text : texts) {
            ColumnText column = composed(text, size, top);
            if (ColumnText.hasMoreText(column.go(trial))) {
                return false;
            }
            top = column.getYLine() - size;
        }
        return true;
    }

    private ColumnText composed(LetterText text, float size, float top) {
        ColumnText column = column(text.language(), top);
        LetterPrinter.add(column, inOrder(text.language().ownName() + " – " + text.subject()), bold(text.language()), size, size * 0.2f);
        text.paragraphs().forEach(paragraph -> LetterPrinter.add(column, inOrder(paragraph.text()),
                paragraph.kind() == Paragraph.Kind.HEADING ? bold(text.language()) : plain(text.language()), size, size * 0.2f));
        return column;
    }

    private ColumnText column(Language language, float top) {
        ColumnText column = new ColumnText(ink);
        column.setSimpleColumn(LetterPrinter.LEFT, LetterPrinter.BODY_BOTTOM, LetterPrinter.RIGHT, top);
        column.setRunDirection(language.isRightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR);
        return column;
    }

    private Font bold(Language language) {
        return language.isRightToLeft() ? arabic.bold() : bold;
    }

    private Font plain(Language language) {
        return language.isRightToLeft() ? arabic.plain() : sans;
    }

    /**
     * OpenPDF orders as Unicode did before it had isolates: an embedding between two marks that run from right to left does the same. None
     * follows what goes on with a slash, as an address of a page does.
     */
    private static String inOrder(String text) {
        return text.replace("\u2066", "\u200f\u202a").replaceAll("\u2069(?!/)", "\u202c\u200f").replace('\u2069', '\u202c');
    }
}
