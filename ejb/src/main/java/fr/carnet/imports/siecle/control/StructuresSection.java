package fr.carnet.imports.siecle.control;

import fr.carnet.imports.file.control.Xml;
import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.siecle.entity.SiecleStructure;
import fr.carnet.imports.siecle.entity.StructureKind;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** BEE_STRUCTURES: divisions, groups, and the divisions that feed a group (attribute or child, both spellings live). */
final class StructuresSection implements Section {

    private final SiecleSink sink;
    private String group;

    StructuresSection(SiecleSink sink) {
        this.sink = sink;
    }

    @Override
    public void take(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "DIVISION" -> structure(xml, StructureKind.D);
            case "GROUPE" -> structure(xml, StructureKind.G);
            default -> { /* entered */ }
        }
    }

    private void structure(XMLStreamReader xml, StructureKind kind) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String code = XmlFields.clean(xml.getAttributeValue(null, "CODE_STRUCTURE"));
        group = kind == StructureKind.G ? code : null;
        String label = null;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "LIBELLE_LONG" -> label = XmlFields.clean(xml.getElementText());
                    case "DIVISIONS_APPARTENANCE" -> divisionsOfGroup(xml);
                    default -> Xml.skip(xml);
                }
            }
        }
        if (code != null) {
            sink.structure(new SiecleStructure(line, kind, code, label == null ? code : label));
        }
    }

    private void divisionsOfGroup(XMLStreamReader xml) throws XMLStreamException {
        XmlFields child = new XmlFields("CODE_STRUCTURE");
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                String attribute = XmlFields.clean(xml.getAttributeValue(null, "CODE_STRUCTURE"));
                child.read(xml);
                String division = attribute != null ? attribute : child.text("CODE_STRUCTURE");
                if (group != null && division != null) {
                    sink.groupDivision(group, division);
                }
            }
        }
    }
}
