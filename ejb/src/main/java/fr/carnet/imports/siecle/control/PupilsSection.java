package fr.carnet.imports.siecle.control;

import static fr.carnet.imports.entity.FindingCode.E04;
import static fr.carnet.imports.entity.FindingCode.E05;
import static fr.carnet.imports.entity.FindingCode.E10;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.Xml;
import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.siecle.entity.SiecleMembership;
import fr.carnet.imports.siecle.entity.SieclePupil;
import fr.carnet.imports.siecle.entity.StructureKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * BEE_ELEVES: pupils, their options, their divisions and groups.
 *
 * <p>Names of the containers are the reverse of what one expects: OPTIONS holds one OPTION per pupil, which holds
 * OPTIONS_ELEVE.
 */
final class PupilsSection implements Section {

    private final SiecleSink sink;
    private final Findings findings;
    private final PupilChecks checks;
    private final XmlFields pupil = new XmlFields("ID_NATIONAL", "INE_RNIE", "INE_BEA", "ELENOET", "NOM_DE_FAMILLE",
            "NOM", "NOM_USAGE", "PRENOM", "DATE_NAISS", "DATE_ENTREE", "DATE_SORTIE", "CODE_SEXE", "CODE_MEF");
    private final XmlFields option = new XmlFields("CODE_MATIERE");
    private final XmlFields structure = new XmlFields("CODE_STRUCTURE", "TYPE_STRUCTURE");
    private final Map<Long, Integer> pupils = new LinkedHashMap<>();
    private final Map<Long, Set<String>> divisions = new HashMap<>();
    private final Map<Long, Set<String>> groups = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> subjects = new HashSet<>();

    PupilsSection(SiecleSink sink, Findings findings, int schoolYear, LocalDate today) {
        this.sink = sink;
        this.findings = findings;
        this.checks = new PupilChecks(findings, schoolYear, today);
    }

    @Override
    public void take(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "ELEVE" -> pupil(xml);
            case "OPTION" -> ofPupil(xml, this::option);
            case "STRUCTURES_ELEVE" -> ofPupil(xml, this::structure);
            default -> { /* entered */ }
        }
    }

    private void pupil(XMLStreamReader xml) throws XMLStreamException {
        Long eleveId = XmlFields.numberOf(XmlFields.attribute(xml, "ELEVE_ID"));
        pupil.read(xml);
        SieclePupil read = checks.check(eleveId, pupil);
        if (eleveId != null) {
            pupils.put(eleveId, read.leftOn() == null && !read.refused() ? read.line() : 0);
        }
        sink.pupil(read);
    }

    private void ofPupil(XMLStreamReader xml, Child child) throws XMLStreamException {
        Long eleveId = XmlFields.numberOf(XmlFields.attribute(xml, "ELEVE_ID"));
        int line = xml.getLocation().getLineNumber();
        references.add(new Reference(eleveId, line));
        Xml.children(xml, (name, element) -> child.read(eleveId, element));
    }

    private void option(Long eleveId, XMLStreamReader xml) throws XMLStreamException {
        option.read(xml);
        String subject = option.text("CODE_MATIERE");
        if (subject != null && subjects.add(subject)) {
            sink.optionSubject(option.line(), subject);
        }
    }

    private void structure(Long eleveId, XMLStreamReader xml) throws XMLStreamException {
        structure.read(xml);
        String code = structure.text("CODE_STRUCTURE");
        if (code == null || eleveId == null) {
            return;
        }
        boolean division = !"G".equals(structure.text("TYPE_STRUCTURE"));
        Set<String> own = (division ? divisions : groups).computeIfAbsent(eleveId, id -> new HashSet<>(4));
        boolean first = own.isEmpty();
        if (own.add(code)) {
            StructureKind kind = division ? StructureKind.D : StructureKind.G;
            sink.membership(new SiecleMembership(structure.line(), eleveId, kind, code, division && first));
        }
    }

    @Override
    public void end() {
        for (Reference reference : references) {
            if (reference.eleveId() == null || !pupils.containsKey(reference.eleveId())) {
                findings.add(E10, reference.line(), String.valueOf(reference.eleveId()));
            }
        }
        pupils.forEach((eleveId, line) -> {
            int count = divisions.getOrDefault(eleveId, Set.of()).size();
            if (count == 0 && line > 0) {
                findings.add(E04, line, eleveId.toString());
            } else if (count > 1) {
                findings.add(E05, line > 0 ? line : null, eleveId.toString(), count);
            }
        });
    }

    private interface Child {
        void read(Long eleveId, XMLStreamReader xml) throws XMLStreamException;
    }

    private record Reference(Long eleveId, int line) {
    }
}
