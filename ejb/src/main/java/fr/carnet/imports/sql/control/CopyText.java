package fr.carnet.imports.sql.control;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Rows for PostgreSQL's {@code COPY … FROM STDIN} in text format, written straight to bytes.
 *
 * <p>Usage: one call per column in the table's order, then {@link #end()}. Null is {@code \N}; tab, line feed, carriage
 * return and backslash are escaped, so that no text of a file can pass for another column or row.
 */
public final class CopyText {

    private byte[] bytes = new byte[1 << 14];
    private int length;
    private int rowStart;
    private int rows;

    public CopyText text(String value) {
        separate();
        if (value == null) {
            return nothing();
        }
        room(value.length() * 3);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                return rest(value.substring(i));
            }
            ascii(c);
        }
        return this;
    }

    /** Beyond ASCII the JDK encodes; nothing there needs an escape. */
    private CopyText rest(String value) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            room(2);
            ascii((char) (b & 0xFF));
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\\' -> escaped('\\');
            default -> bytes[length++] = (byte) c;
        }
    }

    private void escaped(char c) {
        room(2);
        bytes[length++] = '\\';
        bytes[length++] = (byte) c;
    }

    public CopyText number(long value) {
        separate();
        return plain(Long.toString(value));
    }

    public CopyText number(Number value) {
        separate();
        return value == null ? nothing() : plain(value.toString());
    }

    public CopyText flag(boolean value) {
        separate();
        return plain(value ? "t" : "f");
    }

    public CopyText date(LocalDate value) {
        separate();
        return value == null ? nothing() : plain(value.toString());
    }

    public void end() {
        room(1);
        bytes[length++] = '\n';
        rowStart = length;
        rows++;
    }

    private void separate() {
        room(1);
        if (length > rowStart) {
            bytes[length++] = '\t';
        }
    }

    private CopyText nothing() {
        return plain("\\N");
    }

    @SuppressWarnings("deprecation")   // the only way to copy known ASCII without an intermediate array
    private CopyText plain(String ascii) {
        int size = ascii.length();
        room(size);
        ascii.getBytes(0, size, bytes, length);
        length += size;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    public int rows() {
        return rows;
    }

    public byte[] buffer() {
        return bytes;
    }

    public int length() {
        return length;
    }
}
