package fr.carnet.imports.siecle.control;

import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.siecle.entity.SiecleLabel;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** BEE_NOMENCLATURES: the words of the subjects and of the formations; the other nomenclatures are of no use here. */
final class NomenclaturesSection implements Section {

    private final SiecleSink sink;
    private final XmlFields words = new XmlFields("LIBELLE_EDITION", "LIBELLE_LONG", "LIBELLE_COURT", "FORMATION");

    NomenclaturesSection(SiecleSink sink) {
        this.sink = sink;
    }

    @Override
    public void take(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "MATIERE" -> label(SiecleLabel.Kind.SUBJECT, "CODE_MATIERE", xml);
            case "MEF" -> label(SiecleLabel.Kind.FORMATION, "CODE_MEF", xml);
            default -> { /* entered */ }
        }
    }

    private void label(SiecleLabel.Kind kind, String attribute, XMLStreamReader xml) throws XMLStreamException {
        String code = XmlFields.attribute(xml, attribute);
        words.read(xml);
        if (code != null) {
            String label = words.text("LIBELLE_EDITION", "LIBELLE_LONG");
            label = label != null ? label : words.text("LIBELLE_COURT", "FORMATION");
            sink.label(new SiecleLabel(kind, code, label != null ? label : code));
        }
    }
}
