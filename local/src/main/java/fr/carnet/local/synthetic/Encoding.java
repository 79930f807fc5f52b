package fr.carnet.local.synthetic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the characters of an export become bytes, and what its declaration says of it — truly or not. */
public enum Encoding {
    LATIN_9("ISO-8859-15", "ISO-8859-15", false),
    UTF_8("UTF-8", "UTF-8", false),
    UTF_8_WITH_BOM("UTF-8", "UTF-8", true),
    /** The bytes are not UTF-8 although the declaration says so: a strict parser stops at the first accent. */
    LATIN_9_SAYING_UTF_8("ISO-8859-15", "UTF-8", false),
    /** The worse lie: every parser reads it without complaint and turns {@code é} into {@code Ã©}. */
    UTF_8_SAYING_LATIN_9("UTF-8", "ISO-8859-15", false);

    final Charset charset;
    final String declared;
    final byte[] mark;

    Encoding(String charset, String declared, boolean marked) {
        this.charset = Charset.forName(charset);
        this.declared = declared;
        this.mark = marked ? "\uFEFF".getBytes(StandardCharsets.UTF_8) : new byte[0];
    }
}
