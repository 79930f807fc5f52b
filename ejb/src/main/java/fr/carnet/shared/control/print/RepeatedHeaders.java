package fr.carnet.shared.control.print;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header of a table that goes on, repeated for the eye at the top of each page.
 *
 * <p>The renderer makes it part of the header's cell again, so that a reader would say «Date Date Date…» at each line of a long table.
 * Here it becomes what it is, decoration of the page (<i>ISO 14289-1, 7.8</i>).
 */
class RepeatedHeaders {

    private final PDDocument paper;
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    RepeatedHeaders(PDDocument paper) {
        this.paper = paper;
    }

    void becomeDecoration() throws IOException {
        collect(paper.getDocumentCatalog().getStructureTreeRoot(), false);
        for (PDPage page : paper.getPages()) {
            if (repeated.containsKey(page.getCOSObject())) {
                decorate(page, repeated.get(page.getCOSObject()));
            }
        }
    }

    private void collect(PDStructureNode node, boolean head) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean within = head || "THead".equals(element.getStructureType());
                if (within) {
                    keepFirstPage(element.getCOSObject());
                }
                collect(element, within);
            }
        }
    }

    /** Contents of later pages are dictionaries that name their page, those of the first are plain numbers. */
    private void keepFirstPage(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray contents) {
            for (int i = contents.size() - 1; i >= 0; i--) {
                if (contents.getObject(i) instanceof COSDictionary later && later.containsKey(COSName.MCID)) {
                    repeated.computeIfAbsent(later.getCOSDictionary(COSName.PG), page -> new HashSet<>()).add(later.getInt(COSName.MCID));
                    contents.remove(i);
                }
            }
        }
    }

    private void decorate(PDPage page, Set<Integer> contents) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator begins && "BDC".equals(begins.getName())
                    && tokens.get(i - 1) instanceof COSName marks
                    && contents.contains(page.getResources().getProperties(marks).getCOSObject().getInt(COSName.MCID))) {
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        PDStream rewritten = new PDStream(paper);
        try (OutputStream out = rewritten.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(rewritten);
        forget(page, contents);
    }

    private static COSDictionary pagination() {
        COSDictionary kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return kind;
    }

    private void forget(PDPage page, Set<Integer> contents) {
        COSArray numbers = (COSArray) paper.getDocumentCatalog().getStructureTreeRoot().getParentTree().getCOSObject().getDictionaryObject(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            COSBase parents = numbers.getObject(i + 1);
            if (numbers.getInt(i) == page.getStructParents() && parents instanceof COSArray cells) {
                contents.forEach(content -> cells.set(content, COSNull.NULL));
            }
        }
    }
}
