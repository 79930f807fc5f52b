package fr.carnet.imports.file.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The wanted children of one record, read as texts; used again for each record of the file.
 *
 * <p>Usage: {@code new XmlFields("NOM_DE_FAMILLE", "PRENOM")}, then at each start of record {@link #read} and the typed
 * getters. Unknown children are skipped whole, order does not matter, of two children of the same name the first wins.
 * Blank is absent.
 */
public final class XmlFields {

    /** Nothing of an export is longer; what is would not fit an index. */
    private static final int LONGEST = 400;

    private final Map<String, Integer> places = new HashMap<>();
    private final String[] values;
    private int line;

    public XmlFields(String... names) {
        for (String name : names) {
            places.put(name, places.size());
        }
        values = new String[names.length];
    }

    /** Reads from the start of the record to its end. */
    public void read(XMLStreamReader xml) throws XMLStreamException {
        read(xml, (name, child) -> Xml.skip(child));
    }

    /** The same, with somebody to read the children that are not fields. */
    public void read(XMLStreamReader xml, Xml.Child others) throws XMLStreamException {
        Arrays.fill(values, null);
        line = xml.getLocation().getLineNumber();
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                Integer place = places.get(xml.getLocalName());
                if (place == null) {
                    others.read(xml.getLocalName(), xml);
                } else {
                    String text = textOf(xml);
                    values[place] = values[place] == null ? text : values[place];
                }
            }
        }
    }

    private static String textOf(XMLStreamReader xml) throws XMLStreamException {
        String text = "";
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                text = text.isEmpty() ? xml.getText() : text.concat(xml.getText());
            } else if (event == XMLStreamReader.START_ELEMENT) {
                Xml.skip(xml);
            }
        }
        return clean(text);
    }

    /** Without blanks around, with control characters as spaces; null when nothing is left. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        String bare = text.strip();
        for (int i = 0; i < bare.length(); i++) {
            if (Character.isISOControl(bare.charAt(i))) {
                bare = bare.replaceAll("\\p{Cntrl}+", " ");
                break;
            }
        }
        if (bare.isEmpty()) {
            return null;
        }
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }

    public int line() {
        return line;
    }

    /** An attribute of the element on which the reader stands, cleaned as fields are. */
    public static String attribute(XMLStreamReader xml, String name) {
        return clean(xml.getAttributeValue(null, name));
    }

    public String text(String name) {
        return values[places.get(name)];
    }

    /** The first of these children that says something: how the generations of the format are read alike. */
    public String text(String name, String otherwise) {
        String value = text(name);
        return value != null ? value : text(otherwise);
    }

    /** A whole number of at most 18 digits, else null. */
    public Long number(String name) {
        return numberOf(text(name));
    }

    public static Long numberOf(String text) {
        if (text == null || text.isEmpty() || text.length() > 18) {
            return null;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * Both spellings of the exports, {@code 0 1} and {@code true false}, and the {@code O N} of older ones; absent is
     * false.
     */
    public boolean flag(String name) {
        String value = text(name);
        return value != null && (value.equals("1") || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("O"));
    }

    /** A date as SIECLE writes it, {@code dd/mm/yyyy}; null when absent or impossible. */
    public LocalDate frenchDate(String name) {
        return frenchDateOf(text(name));
    }

    public static LocalDate frenchDateOf(String text) {
        if (text == null || text.length() != 10 || text.charAt(2) != '/' || text.charAt(5) != '/') {
            return null;
        }
        return date(text.substring(6), text.substring(3, 5), text.substring(0, 2));
    }

    /** A date as STS writes it, {@code yyyy-mm-dd}; null when absent or impossible. */
    public LocalDate isoDate(String name) {
        return isoDateOf(text(name));
    }

    public static LocalDate isoDateOf(String text) {
        if (text == null || text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        return date(text.substring(0, 4), text.substring(5, 7), text.substring(8, 10));
    }

    private static LocalDate date(String year, String month, String day) {
        Long y = numberOf(year);
        Long m = numberOf(month);
        Long d = numberOf(day);
        if (y == null || m == null || d == null || y < 1) {
            return null;
        }
        try {
            return LocalDate.of(y.intValue(), m.intValue(), d.intValue());
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
