package fr.carnet.shared.control.print;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * DejaVu Sans, for the Arabic that Liberation does not have; it also draws the Latin names and figures within. Read when first asked for: most
 * letters need none.
 */
final class ArabicFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private Font plain;
    private Font bold;

    Font plain() {
        if (plain == null) {
            plain = read("DejaVuSans.ttf");
        }
        return plain;
    }

    Font bold() {
        if (bold == null) {
            bold = read("DejaVuSans-Bold.ttf");
        }
        return bold;
    }

    private static Font read(String file) {
        try (InputStream font = Objects.requireNonNull(ArabicFonts.class.getResourceAsStream(FOLDER + file), file)) {
            return new Font(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
