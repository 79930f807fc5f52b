package fr.carnet.imports.siecle.control;

import static fr.carnet.imports.entity.FindingCode.R07;
import static fr.carnet.imports.entity.FindingCode.R10;
import static fr.carnet.imports.entity.FindingCode.R11;
import static fr.carnet.imports.entity.FindingCode.R12;
import static fr.carnet.imports.entity.FindingCode.R13;

import fr.carnet.imports.entity.Findings;
import fr.carnet.imports.file.control.XmlFields;
import fr.carnet.imports.siecle.entity.SiecleAddress;
import fr.carnet.imports.siecle.entity.SiecleLink;
import fr.carnet.imports.siecle.entity.SieclePerson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** BEE_RESPONSABLES: persons, what they are to the pupils, and where they live; both generations of the format. */
final class GuardiansSection implements Section {

    private static final int CONTACT = 3;

    private final SiecleSink sink;
    private final Findings findings;
    private final XmlFields person = new XmlFields("CODE_CIVILITE", "LC_CIVILITE", "LL_CIVILITE", "NOM_DE_FAMILLE",
            "NOM", "NOM_USAGE", "PRENOM", "TEL_PERSONNEL", "TEL_PORTABLE", "TEL_PROFESSIONNEL", "ACCEPTE_SMS", "MEL",
            "ADRESSE_ID");
    private final XmlFields link = new XmlFields("ELEVE_ID", "PERSONNE_ID", "NIVEAU_RESPONSABILITE", "CODE_PARENTE",
            "RESP_LEGAL", "PAIE_FRAIS_SCOLAIRES", "RESP_FINANCIER", "PERS_PAIMENT", "HEBERGE_ELEVE",
            "A_CONTACTER_EN_PRIORITE", "PERS_CONTACT");
    private final XmlFields address = new XmlFields("LIGNE1_ADRESSE", "LIGNE2_ADRESSE", "LIGNE3_ADRESSE",
            "LIGNE4_ADRESSE", "CODE_POSTAL", "LIBELLE_POSTAL", "COMMUNE_ETRANGERE", "LL_PAYS");
    private final Map<Long, Integer> persons = new HashMap<>();
    private final Map<Long, Integer> addresses = new HashMap<>();
    private final Set<String> links = new HashSet<>();
    private int firstTranslated;
    private int translated;

    GuardiansSection(SiecleSink sink, Findings findings) {
        this.sink = sink;
        this.findings = findings;
    }

    @Override
    public void take(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "PERSONNE" -> person(xml);
            case "RESPONSABLE_ELEVE" -> link(xml);
            case "ADRESSE" -> address(xml);
            default -> { /* entered */ }
        }
    }

    private void person(XMLStreamReader xml) throws XMLStreamException {
        Long personneId = XmlFields.numberOf(XmlFields.attribute(xml, "PERSONNE_ID"));
        person.read(xml);
        int line = person.line();
        String lastName = person.text("NOM_DE_FAMILLE", "NOM");
        lastName = lastName != null ? lastName : person.text("NOM_USAGE");
        boolean refused = personneId == null || lastName == null;
        if (refused) {
            findings.add(R11, "person", line, String.valueOf(personneId));
        } else {
            once(persons, "PERSONNE_ID", personneId, line);
        }
        String civility = Civility.of(person.text("CODE_CIVILITE"), person.text("LC_CIVILITE", "LL_CIVILITE"));
        sink.person(new SieclePerson(line, personneId == null ? -1 : personneId, civility, lastName,
                person.text("NOM_USAGE"), person.text("PRENOM"), person.text("TEL_PERSONNEL"), person.text("TEL_PORTABLE"),
                person.text("TEL_PROFESSIONNEL"), person.flag("ACCEPTE_SMS"), email(personneId, line),
                person.number("ADRESSE_ID"), refused));
    }

    private String email(Long personneId, int line) {
        String email = person.text("MEL");
        if (email == null || MailAddress.isPlausible(email)) {
            return email;
        }
        findings.add(R13, line, String.valueOf(personneId));
        return null;
    }

    private void link(XMLStreamReader xml) throws XMLStreamException {
        link.read(xml);
        int line = link.line();
        Long eleveId = link.number("ELEVE_ID");
        Long personneId = link.number("PERSONNE_ID");
        Integer rank = small(link.number("RESP_LEGAL"), 0, 2);
        Integer level = rank == null ? small(link.number("NIVEAU_RESPONSABILITE"), 1, CONTACT) : levelOf(rank);
        boolean refused = eleveId == null || personneId == null || level == null;
        if (refused) {
            findings.add(R11, line, String.valueOf(eleveId), String.valueOf(personneId));
        } else if (!links.add(eleveId + "/" + personneId)) {
            findings.add(R12, line, eleveId.toString(), personneId.toString());
            refused = true;
        }
        sink.link(new SiecleLink(line, eleveId == null ? -1 : eleveId, personneId == null ? -1 : personneId,
                level == null ? CONTACT : level, rank, kinship(line, refused),
                link.flag("PAIE_FRAIS_SCOLAIRES") || link.flag("RESP_FINANCIER") || link.flag("PERS_PAIMENT"),
                link.flag("HEBERGE_ELEVE"), link.flag("A_CONTACTER_EN_PRIORITE") || link.flag("PERS_CONTACT"),
                refused));
    }

    /** Files before 2016 knew two legal guardians, and others. */
    private static Integer levelOf(int legalRank) {
        return legalRank == 0 ? CONTACT : 1;
    }

    private static Integer small(Long number, int least, int most) {
        return number == null || number < least || number > most ? null : Integer.valueOf(number.intValue());
    }

    private String kinship(int line, boolean refused) {
        String code = link.text("CODE_PARENTE");
        if (Kinship.isOld(code)) {
            firstTranslated = translated++ == 0 ? line : firstTranslated;
        } else if (!refused && !Kinship.isKnown(code)) {
            findings.add(R07, code == null ? "absent" : "unknown", line, link.text("ELEVE_ID"),
                    link.text("PERSONNE_ID"), code);
        }
        return Kinship.of(code);
    }

    private void address(XMLStreamReader xml) throws XMLStreamException {
        Long adresseId = XmlFields.numberOf(XmlFields.attribute(xml, "ADRESSE_ID"));
        address.read(xml);
        if (adresseId == null) {
            return;
        }
        once(addresses, "ADRESSE_ID", adresseId, address.line());
        sink.address(new SiecleAddress(address.line(), adresseId, address.text("LIGNE1_ADRESSE"),
                address.text("LIGNE2_ADRESSE"), address.text("LIGNE3_ADRESSE"), address.text("LIGNE4_ADRESSE"),
                address.text("CODE_POSTAL"), address.text("LIBELLE_POSTAL", "COMMUNE_ETRANGERE"), address.text("LL_PAYS")));
    }

    /** Two persons under one number could hand a child to the wrong one: the file is refused, not guessed at. */
    private void once(Map<Long, Integer> seen, String what, long id, int line) {
        Integer before = seen.putIfAbsent(id, line);
        if (before != null) {
            findings.add(R10, line, what, Long.toString(id), before.toString());
        }
    }

    @Override
    public void end() {
        if (translated > 0) {
            findings.add(R07, firstTranslated, translated);
        }
    }
}
