package fr.carnet.web.accounts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a square that telephones read, drawn by the server within the page: its secret is in no address and in no script. */
public record QrImage(String text) {

    private static final int MARGIN = 4;

    /** The address of the image, which is the image itself. */
    public String getSource() {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
    }

    private String svg() {
        BitMatrix modules = modules();
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
                .formatted(modules.getWidth(), path);
    }

    private BitMatrix modules() {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("The address does not fit in a QR code.", tooLong);
        }
    }

    @Override
    public String toString() {
        return "QrImage[…]";
    }
}
