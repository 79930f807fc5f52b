package fr.carnet.shared.control.print;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Documents have their fonts in themselves: nothing is looked for on the machine.
 *
 * <p>The library asks for Helvetica at each document, in case it had a form to fill, and would read every font file of the machine and
 * keep a list of them in the home folder.
 */
record NoSystemFonts(TrueTypeFont own) implements FontMapper {

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor looks) {
        return new FontMapping<>(own, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor looks) {
        return new FontMapping<>(own, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor looks, PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, own, false);
    }
}
