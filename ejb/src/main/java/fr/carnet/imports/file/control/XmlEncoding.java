package fr.carnet.imports.file.control;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in which encoding a file is really written, because its declaration often lies.
 *
 * <p>A file re-saved by an editor keeps its declaration and changes its bytes. Valid UTF-8 with accents cannot be
 * chance, so it wins over any declaration; bytes that are not UTF-8 are Latin, whatever is declared. Latin-1 is read as
 * Latin-9, where «œ» stands in the place of signs that no name has; the bytes that both leave to control codes betray
 * Windows.
 */
public final class XmlEncoding {

    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int PROLOG = 200;

    private XmlEncoding() {
    }

    public static Charset of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return hasWindowsBytes(bytes) || declared(bytes).equals("windows-1252") ? WINDOWS : LATIN_9;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String declared(byte[] bytes) {
        String prolog = new String(bytes, 0, Math.min(PROLOG, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(prolog.substring(0, Math.max(0, prolog.indexOf("?>"))));
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean hasWindowsBytes(byte[] bytes) {
        for (byte b : bytes) {
            if (b < (byte) 0xA0) {
                return true;
            }
        }
        return false;
    }

    /** Strict: no overlong form, no surrogate, nothing cut at the end. */
    private static boolean isUtf8(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i++];
            if (lead >= 0) {
                continue;
            }
            int following = lead < (byte) 0xC2 ? -1 : lead < (byte) 0xE0 ? 1 : lead < (byte) 0xF0 ? 2
                    : lead < (byte) 0xF5 ? 3 : -1;
            if (following < 0 || i + following > bytes.length || !isAllowed(lead & 0xFF, bytes[i] & 0xFF)) {
                return false;
            }
            for (int end = i + following; i < end; i++) {
                if ((bytes[i] & 0xC0) != 0x80) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAllowed(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
