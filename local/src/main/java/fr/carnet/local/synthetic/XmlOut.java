package fr.carnet.local.synthetic;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as a stream, never holding a document.
 *
 * <p>Not the JDK's {@code XMLStreamWriter}, because that one rightly refuses a declaration that contradicts the bytes,
 * and such files are among those we need.
 */
final class XmlOut {

    private final Writer writer;
    private final CharsetEncoder encoder;
    private final boolean pretty;
    private final Deque<String> open = new ArrayDeque<>();

    /** Writes the mark and the declaration; the stream stays the caller's to close. */
    XmlOut(OutputStream stream, Encoding encoding, boolean pretty) throws IOException {
        stream.write(encoding.mark);
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, encoding.charset), 1 << 16);
        this.encoder = encoding.charset.newEncoder();
        this.pretty = pretty;
        writer.write("<?xml version=\"1.0\" encoding=\"" + encoding.declared + "\"?>");
        if (!pretty) writer.write('\n');
    }

    /** Attributes come as name, value, name, value; one whose value is null is left out. */
    XmlOut open(String name, Object... attributes) throws IOException {
        tag(name, attributes);
        writer.write('>');
        open.push(name);
        return this;
    }

    XmlOut end() throws IOException {
        String name = open.pop();
        indent();
        writer.write("</");
        writer.write(name);
        writer.write('>');
        return this;
    }

    /** Left out when the value is null, an empty element when it is an empty text. */
    XmlOut leaf(String name, Object value, Object... attributes) throws IOException {
        if (value == null) return this;
        tag(name, attributes);
        String text = value.toString();
        if (text.isEmpty()) {
            writer.write("/>");
            return this;
        }
        writer.write('>');
        escape(text);
        writer.write("</");
        writer.write(name);
        writer.write('>');
        return this;
    }

    void finish() throws IOException {
        while (!open.isEmpty()) end();
        writer.write('\n');
        writer.flush();
    }

    private void tag(String name, Object... attributes) throws IOException {
        indent();
        writer.write('<');
        writer.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] == null) continue;
            writer.write(' ');
            writer.write(attributes[i].toString());
            writer.write("=\"");
            escape(attributes[i + 1].toString());
            writer.write('"');
        }
    }

    private void indent() throws IOException {
        if (!pretty) return;
        writer.write('\n');
        for (int i = 0; i < open.size(); i++) writer.write("  ");
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> writer.write("&amp;");
                case '<' -> writer.write("&lt;");
                case '>' -> writer.write("&gt;");
                case '"' -> writer.write("&quot;");
                default -> {
                    if (c < 0x80 || encoder.canEncode(c)) writer.write(c);
                    else writer.write("&#" + (int) c + ";");
                }
            }
        }
    }
}
