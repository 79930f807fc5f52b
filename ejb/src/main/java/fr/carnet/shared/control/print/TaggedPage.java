package fr.carnet.shared.control.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.librepdf.openpdf.fonts.Liberation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * A page of HTML that becomes a tagged PDF (<i>ISO 14289-1, PDF/UA</i>): structure, language, title, embedded fonts.
 *
 * <p>It is made of nodes and never parsed, so that no text can be taken for markup; it names no address, so that nothing is fetched.
 */
class TaggedPage {

    private static final float PDF_1_7 = 1.7f;
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String STYLE = style();

    static {
        XRLog.setLoggerImpl(new PrintLog());
        try {
            FontMappers.set(new NoSystemFonts(font("Regular")));
        } catch (IOException fault) {
            throw new UncheckedIOException("The fonts of documents are in a jar of the application.", fault);
        }
    }

    private final Document html;
    private final Element body;

    TaggedPage(String title, boolean landscape) {
        this.html = empty();
        Element root = html.createElement("html");
        root.setAttribute("lang", "fr-FR");
        html.appendChild(root);
        Element head = add(root, "head", "");
        add(head, "title", title);
        meta(head, "subject", title);
        meta(head, "creator", "Carnet");
        add(head, "style", STYLE + (landscape ? "@page { size: A4 landscape; }" : ""));
        this.body = add(root, "body", "");
    }

    Element add(String tag, String text) {
        return add(body, tag, text);
    }

    Element add(Element parent, String tag, String text) {
        Element child = html.createElement(tag);
        if (!text.isEmpty()) {
            child.appendChild(html.createTextNode(text));
        }
        parent.appendChild(child);
        return child;
    }

    void print(OutputStream out) throws IOException {
        try (PDDocument paper = new PDDocument(); PdfBoxRenderer renderer = new PdfRendererBuilder()
                .usePDDocument(paper).usePdfUaAccessibility(true).usePdfVersion(PDF_1_7).withProducer("Carnet")
                .useFont(embedded(paper, "Regular"), FAMILY, REGULAR, PdfRendererBuilder.FontStyle.NORMAL, true)
                .useFont(embedded(paper, "Bold"), FAMILY, BOLD, PdfRendererBuilder.FontStyle.NORMAL, true)
                .withW3cDocument(html, null).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            new RepeatedHeaders(paper).becomeDecoration();
            paper.save(out);
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static PDFontSupplier embedded(PDDocument paper, String face) throws IOException {
        return new PDFontSupplier(PDType0Font.load(paper, font(face), true));
    }

    /** Without substitution of glyphs: French needs no ligature, and looking for them takes nine tenths of the time. */
    private static TrueTypeFont font(String face) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(
                Liberation.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf")));
        font.setEnableGsub(false);
        return font;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The Java runtime makes XML documents.", impossible);
        }
    }

    private static String style() {
        try (InputStream css = TaggedPage.class.getResourceAsStream("document.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("The style of documents is in the same jar.", fault);
        }
    }
}
