package fr.carnet.imports.file.control;

import fr.carnet.imports.file.entity.FileHead;
import fr.carnet.imports.file.entity.FileKind;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the first lines of a file to know what it is and whose: SIECLE writes the school as a text, STS as an
 * attribute.
 *
 * <p>Goes on past a DTD, without reading it, so that a poisoned file refuses the school that it names and nobody else.
 */
public final class HeadReader {

    private static final int ENOUGH = 1 << 16;

    private HeadReader() {
    }

    public static FileHead read(SourceFile file) throws IOException {
        byte[] bytes = file.head(ENOUGH);
        if (bytes.length == 0) {
            return new FileHead(null, null, null, null, "empty");
        }
        return read(bytes);
    }

    static FileHead read(byte[] bytes) {
        Notes notes = new Notes();
        try {
            XMLStreamReader xml = Xml.open(withoutBom(bytes), roughEncoding(bytes));
            while (!notes.isComplete() && xml.hasNext()) {
                notes.take(xml, xml.next());
            }
        } catch (XMLStreamException unreadable) {
            notes.trouble = notes.trouble == null ? "xml" : notes.trouble;
        }
        return notes.head();
    }

    /** The head holds codes and digits only: any encoding that agrees on those will do, and never stumbles. */
    private static Charset roughEncoding(byte[] bytes) {
        return XmlEncoding.of(Arrays.copyOf(bytes, 2)) == StandardCharsets.UTF_16
                ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    }

    private static byte[] withoutBom(byte[] bytes) {
        boolean bom = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return bom ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    /** What has been read so far. */
    private static final class Notes {

        private String root;
        private String uai;
        private String year;
        private String stamp;
        private String trouble;
        private boolean beyondParameters;

        void take(XMLStreamReader xml, int event) throws XMLStreamException {
            if (event == XMLStreamReader.DTD) {
                trouble = "dtd";
            } else if (event == XMLStreamReader.START_ELEMENT) {
                element(xml, xml.getLocalName());
            }
        }

        private void element(XMLStreamReader xml, String name) throws XMLStreamException {
            if (root == null) {
                root = name;
                beyondParameters = FileKind.isNameless(root);
                return;
            }
            switch (name) {
                case "UAJ" -> uai = attributeOrText(xml, "CODE");
                case "ANNEE_SCOLAIRE" -> year = attributeOrText(xml, "ANNEE");
                case "HORODATAGE" -> stamp = xml.getElementText().strip();
                case "DATE_EXPORT" -> stamp = stamp == null ? xml.getElementText().strip() : stamp;
                case "DONNEES", "NOMENCLATURES" -> beyondParameters = true;
                default -> { /* not of the head */ }
            }
        }

        private static String attributeOrText(XMLStreamReader xml, String attribute) throws XMLStreamException {
            String value = xml.getAttributeValue(null, attribute);
            return (value != null ? value : xml.getElementText()).strip();
        }

        boolean isComplete() {
            return beyondParameters;
        }

        FileHead head() {
            boolean enough = (uai != null || FileKind.isNameless(root)) && !"dtd".equals(trouble);
            return new FileHead(root, uai, year, stamp, enough ? null : trouble);
        }
    }
}
