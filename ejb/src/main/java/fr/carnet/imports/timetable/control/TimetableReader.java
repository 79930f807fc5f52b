package fr.carnet.imports.timetable.control;

import static fr.carnet.imports.entity.FindingCode.T03;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.Xml;
import fr.carnet.imports.file.entity.UnreadableFile;

import java.time.LocalTime;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a timetable from its bytes to its rows, in one pass, whatever its dialect. */
abstract class TimetableReader {

    /** No lesson is longer; a longer one is a slip of the keyboard. */
    private static final int LONGEST = 10 * 60;

    final TimetableSink sink;
    final Findings findings;

    TimetableReader(TimetableSink sink, Findings findings) {
        this.sink = sink;
        this.findings = findings;
    }

    /** Reads the file to its last tag, in the dialect that its root tells; one cut short, or with a DTD, is unreadable whole. */
    static void read(byte[] bytes, TimetableSink sink, Findings findings) throws UnreadableFile {
        XMLStreamReader xml = null;
        try {
            xml = Xml.open(bytes);
            TimetableReader dialect = null;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) {
                    throw new UnreadableFile("dtd", xml.getLocation().getLineNumber(), null);
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    if (dialect == null) {
                        dialect = xml.getLocalName().equals("TABLE") ? new CourseTableReader(sink, findings)
                                : new StsTimetableReader(sink, findings);
                    } else {
                        dialect.element(xml.getLocalName(), xml);
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException malformed) {
            throw new UnreadableFile("xml", xml == null ? null : xml.getLocation().getLineNumber(), malformed);
        }
    }

    /** An element below the root: reads it to its end, or leaves it to be entered. */
    abstract void element(String name, XMLStreamReader xml) throws XMLStreamException;

    /** The moment that a row tells, or null with its finding. */
    Moment moment(int line, int weekday, String start, String duration) {
        int begins = HourText.minutes(start);
        int lasts = HourText.minutes(duration);
        LocalTime starts = HourText.hour(begins);
        LocalTime ends = HourText.hour(begins + lasts);
        if (weekday < 1 || weekday > 7 || starts == null || lasts < 1 || lasts > LONGEST || ends == null) {
            findings.add(T03, line);
            return null;
        }
        return new Moment(weekday, starts, ends);
    }

    /** Day and hours of a row. */
    record Moment(int weekday, LocalTime starts, LocalTime ends) {
    }
}
