package fr.carnet.imports.timetable.control;

import static fr.carnet.imports.entity.FindingCode.T09;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.Xml;
import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.sts.entity.StaffType;
import fr.carnet.imports.timetable.entity.TimetableRow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an EDT_STS ({@code emp_sts_<UAI>_<year>}): alternances with their weeks, then the lessons of each teacher below the services
 * of each division and group.
 */
final class StsTimetableReader extends TimetableReader {

    private final XmlFields words = new XmlFields("LIBELLE_LONG", "LIBELLE_EDITION", "LIBELLE_COURT");
    private final XmlFields lesson = new XmlFields("CODE_ALTERNANCE", "JOUR", "HEURE_DEBUT", "DUREE", "CODE_SALLE");

    StsTimetableReader(TimetableSink sink, Findings findings) {
        super(sink, findings);
    }

    @Override
    void element(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "ALTERNANCE" -> alternance(xml);
            case "DIVISION" -> structure(true, xml);
            case "GROUPE" -> structure(false, xml);
            default -> { /* entered */ }
        }
    }

    private void alternance(XMLStreamReader xml) throws XMLStreamException {
        String code = XmlFields.attribute(xml, "CODE");
        words.read(xml, (name, child) -> {
            if (name.equals("SEMAINES")) {
                Xml.children(child, (element, week) -> week(code, week));
            } else {
                Xml.skip(child);
            }
        });
        if (code != null) {
            String label = words.text("LIBELLE_LONG", "LIBELLE_EDITION");
            sink.alternance(code, label == null ? code : label);
        }
    }

    /** Weeks begin on their Monday; a Sunday, seen in real files, is the eve of it. */
    private void week(String alternance, XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String text = XmlFields.clean(xml.getElementText());
        LocalDate day = XmlFields.isoDateOf(text);
        if (day == null || alternance == null) {
            findings.add(T09, line, alternance, text);
            return;
        }
        LocalDate within = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        sink.week(alternance, within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private void structure(boolean division, XMLStreamReader xml) throws XMLStreamException {
        String code = XmlFields.attribute(xml, "CODE");
        Xml.children(xml, (name, child) -> {
            if (name.equals("SERVICES") && code != null) {
                Xml.children(child, (element, service) -> service(division, code, service));
            } else {
                Xml.skip(child);
            }
        });
    }

    private void service(boolean division, String structure, XMLStreamReader xml) throws XMLStreamException {
        String subject = XmlFields.attribute(xml, "CODE_MATIERE");
        String mode = XmlFields.attribute(xml, "CODE_MOD_COURS");
        Xml.children(xml, (name, teachers) -> Xml.children(teachers, (element, teacher) -> {
            StaffType type = StaffType.of(XmlFields.attribute(teacher, "TYPE"));
            Long id = XmlFields.numberOf(XmlFields.attribute(teacher, "ID"));
            Xml.children(teacher, (part, lessons) -> {
                if (part.equals("COURS_RATTACHES")) {
                    Xml.children(lessons, (each, one) -> lesson(one, division, structure, type, id, subject, mode));
                } else {
                    Xml.skip(lessons);
                }
            });
        }));
    }

    private void lesson(XMLStreamReader xml, boolean division, String structure, StaffType type, Long id, String subject, String mode)
            throws XMLStreamException {
        lesson.read(xml);
        Long weekday = XmlFields.numberOf(lesson.text("JOUR"));
        Moment when = moment(lesson.line(), weekday == null ? 0 : (int) Math.min(weekday, 8), lesson.text("HEURE_DEBUT"),
                lesson.text("DUREE"));
        if (when == null || subject == null) {
            sink.refused(lesson.line());
            return;
        }
        sink.row(new TimetableRow(lesson.line(), division, structure, type, id, null, subject, null, mode,
                lesson.text("CODE_ALTERNANCE"), when.weekday(), when.starts(), when.ends(), lesson.text("CODE_SALLE")));
    }
}
