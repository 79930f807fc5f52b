package fr.carnet.imports.siecle.control;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.Xml;
import fr.carnet.imports.file.entity.FileKind;
import fr.carnet.imports.file.entity.UnreadableFile;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one SIECLE export from its bytes to its records, in one pass.
 *
 * <p>What one line, or one file, tells by itself is found here; what needs several files or the base is found in SQL
 * afterwards.
 */
public final class SiecleReader {

    private final int schoolYear;
    private final LocalDate today;

    public SiecleReader(int schoolYear, LocalDate today) {
        this.schoolYear = schoolYear;
        this.today = today;
    }

    /** Reads the file to its last tag; a file cut short, or with a DTD, is unreadable whole. */
    public void read(FileKind kind, byte[] bytes, SiecleSink sink, Findings findings) throws UnreadableFile {
        XMLStreamReader xml = null;
        try {
            xml = Xml.open(bytes);
            read(section(kind, sink, findings), xml);
            xml.close();
        } catch (XMLStreamException malformed) {
            throw new UnreadableFile("xml", xml == null ? null : lineOf(xml), malformed);
        }
    }

    private Section section(FileKind kind, SiecleSink sink, Findings findings) {
        return switch (kind) {
            case PUPILS -> new PupilsSection(sink, findings, schoolYear, today);
            case GUARDIANS -> new GuardiansSection(sink, findings);
            case STRUCTURES -> new StructuresSection(sink);
            case NOMENCLATURES -> new NomenclaturesSection(sink);
            default -> throw new IllegalArgumentException(kind + " is not an export of SIECLE.");
        };
    }

    private static void read(Section section, XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.DTD) {
                throw new UnreadableFile("dtd", lineOf(xml), null);
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                if (!root) {
                    section.take(xml.getLocalName(), xml);
                }
                root = false;
            }
        }
        section.end();
    }

    private static int lineOf(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
