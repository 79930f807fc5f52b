package fr.carnet.shared.control.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.pdf.PdfContentByte;

import java.util.Map;

/**
 * An address as a square that telephones read (<i>ISO/IEC 18004</i>), drawn with lines so that any printer keeps its edges sharp.
 *
 * <p>Correction level M: a crease or a stain of 15 % still reads. Trap: the paper around must stay white for four modules.
 */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

    private final BitMatrix modules;

    QrCode(String text) {
        try {
            modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("The address does not fit in a QR code.", tooLong);
        }
    }

    /** Draws the square, its lower left corner there. */
    void draw(PdfContentByte ink, float left, float bottom, float side) {
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                int end = from;
                while (end < modules.getWidth() && modules.get(end, row)) {
                    end++;
                }
                if (end > from) {
                    ink.rectangle(left + from * module, bottom + side - (row + 1) * module, (end - from) * module, module);
                    from = end;
                }
            }
        }
        ink.fill();
    }
}
