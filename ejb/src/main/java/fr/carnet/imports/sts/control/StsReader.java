package fr.carnet.imports.sts.control;

import static fr.carnet.imports.entity.FindingCode.S05;
import static fr.carnet.imports.entity.FindingCode.S06;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.Xml;
import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.file.entity.UnreadableFile;
import fr.carnet.imports.sts.entity.StaffType;
import fr.carnet.imports.sts.entity.StsMainTeacher;
import fr.carnet.imports.sts.entity.StsPerson;
import fr.carnet.imports.sts.entity.StsTeaching;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an STS_EDT from its bytes to its records, in one pass.
 *
 * <p>Codes are attributes named CODE everywhere and dates are ISO here: nothing is shared with SIECLE but the readers
 * of fields.
 */
public final class StsReader {

    private final StsSink sink;
    private final Findings findings;
    private final XmlFields person = new XmlFields("SEXE", "CIVILITE", "NOM_USAGE", "NOM_PATRONYMIQUE", "PRENOM",
            "DATE_NAISSANCE", "FONCTION");
    private final XmlFields main = new XmlFields("CODE_STRUCTURE", "DATE_DEBUT", "DATE_FIN");
    private final XmlFields words = new XmlFields("LIBELLE_EDITION", "LIBELLE_LONG", "LIBELLE_COURT");
    private final Map<String, Integer> seen = new HashMap<>();

    public StsReader(StsSink sink, Findings findings) {
        this.sink = sink;
        this.findings = findings;
    }

    /** Reads the file to its last tag; a file cut short, or with a DTD, is unreadable whole. */
    public void read(byte[] bytes) throws UnreadableFile {
        XMLStreamReader xml = null;
        try {
            xml = Xml.open(bytes);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.DTD) {
                    throw new UnreadableFile("dtd", xml.getLocation().getLineNumber(), null);
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    element(xml.getLocalName(), xml);
                }
            }
            xml.close();
        } catch (XMLStreamException malformed) {
            throw new UnreadableFile("xml", xml == null ? null : xml.getLocation().getLineNumber(), malformed);
        }
    }

    private void element(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "MATIERE" -> subject(xml);
            case "INDIVIDU", "SUPPLEANT" -> person(name.equals("SUPPLEANT"), xml);
            case "DIVISION" -> structure(true, xml);
            case "GROUPE" -> structure(false, xml);
            default -> { /* entered */ }
        }
    }

    private void subject(XMLStreamReader xml) throws XMLStreamException {
        String code = XmlFields.attribute(xml, "CODE");
        words.read(xml);
        if (code != null) {
            String label = words.text("LIBELLE_EDITION", "LIBELLE_LONG");
            label = label != null ? label : words.text("LIBELLE_COURT");
            sink.subject(code, label != null ? label : code);
        }
    }

    private void person(boolean substitute, XMLStreamReader xml) throws XMLStreamException {
        Long id = XmlFields.numberOf(XmlFields.attribute(xml, "ID"));
        StaffType type = StaffType.of(XmlFields.attribute(xml, "TYPE"));
        person.read(xml, (name, child) -> {
            if (name.equals("PROFS_PRINC")) {
                Xml.children(child, (element, mainTeacher) -> mainTeacher(type, id, mainTeacher));
            } else {
                Xml.skip(child);
            }
        });
        String lastName = person.text("NOM_USAGE", "NOM_PATRONYMIQUE");
        String firstName = person.text("PRENOM");
        boolean refused = id == null || type == null || lastName == null || firstName == null;
        if (refused) {
            findings.add(S06, person.line(), String.valueOf(id));
        } else if (isTwice(substitute, type, id)) {
            return;
        }
        String function = person.text("FONCTION");
        sink.person(new StsPerson(person.line(), type == null ? StaffType.LOCAL : type, id == null ? -1 : id,
                civility(), lastName, firstName, person.isoDate("DATE_NAISSANCE"), function, StaffRole.of(function),
                refused));
    }

    /** A substitute may also be listed among the staff; nobody else may be listed twice. */
    private boolean isTwice(boolean substitute, StaffType type, long id) {
        Integer before = seen.putIfAbsent(type + "/" + id, person.line());
        if (before != null && !substitute) {
            findings.add(S05, person.line(), type + " " + id, before.toString(), Integer.toString(person.line()));
        }
        return before != null;
    }

    private String civility() {
        String code = person.text("CIVILITE", "SEXE");
        return code == null ? null : code.equals("1") ? "M" : code.equals("2") || code.equals("3") ? "MME" : null;
    }

    private void mainTeacher(StaffType type, Long id, XMLStreamReader xml) throws XMLStreamException {
        main.read(xml);
        String division = main.text("CODE_STRUCTURE");
        if (type != null && id != null && division != null) {
            sink.mainTeacher(new StsMainTeacher(type, id, division, main.isoDate("DATE_DEBUT"),
                    main.isoDate("DATE_FIN")));
        }
    }

    private void structure(boolean division, XMLStreamReader xml) throws XMLStreamException {
        String code = XmlFields.attribute(xml, "CODE");
        words.read(xml, (name, child) -> {
            switch (name) {
                case "SERVICES" -> Xml.children(child, (element, service) -> service(division, code, service));
                case "DIVISIONS_APPARTENANCE" -> Xml.children(child, (element, fed) -> divisionOf(code, fed));
                default -> Xml.skip(child);
            }
        });
        if (code != null) {
            String label = words.text("LIBELLE_LONG");
            sink.structure(division, code, label == null ? code : label);
        }
    }

    private void divisionOf(String group, XMLStreamReader xml) throws XMLStreamException {
        String division = XmlFields.attribute(xml, "CODE");
        Xml.skip(xml);
        if (group != null && division != null) {
            sink.groupDivision(group, division);
        }
    }

    private void service(boolean division, String structure, XMLStreamReader xml) throws XMLStreamException {
        String subject = XmlFields.attribute(xml, "CODE_MATIERE");
        String mode = XmlFields.attribute(xml, "CODE_MOD_COURS");
        Xml.children(xml, (name, teachers) -> Xml.children(teachers, (element, teacher) -> {
            StaffType type = StaffType.of(XmlFields.attribute(teacher, "TYPE"));
            Long id = XmlFields.numberOf(XmlFields.attribute(teacher, "ID"));
            int line = teacher.getLocation().getLineNumber();
            Xml.skip(teacher);
            if (element.equals("ENSEIGNANT") && type != null && id != null && structure != null && subject != null) {
                sink.teaching(new StsTeaching(line, type, id, division, structure, subject,
                        mode == null ? "CG" : mode));
            }
        }));
    }
}
