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
    private final XmlFields words = new XmlFields("LIBELLE_LONG");
    private final XmlFields division = new XmlFields("CODE_STRUCTURE");

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
        String code = XmlFields.attribute(xml, "CODE_STRUCTURE");
        words.read(xml, (name, child) -> {
            if (kind == StructureKind.G && name.equals("DIVISIONS_APPARTENANCE")) {
                Xml.children(child, (element, division) -> divisionOf(code, division));
            } else {
                Xml.skip(child);
            }
        });
        if (code != null) {
            String label = words.text("LIBELLE_LONG");
            sink.structure(new SiecleStructure(words.line(), kind, code, label == null ? code : label));
        }
    }

    private void divisionOf(String group, XMLStreamReader xml) throws XMLStreamException {
        String attribute = XmlFields.attribute(xml, "CODE_STRUCTURE");
        division.read(xml);
        String code = attribute != null ? attribute : division.text("CODE_STRUCTURE");
        if (group != null && code != null) {
            sink.groupDivision(group, code);
        }
    }
}
