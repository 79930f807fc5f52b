package fr.carnet.local.synthetic;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The inside of BEE_ELEVES: pupils, their options, their divisions and groups. */
final class ElevesSections {

    private final Population population;
    private final ExportStyle style;
    private final String birthNameElement;

    ElevesSections(Population population, ExportStyle style) {
        this.population = population;
        this.style = style;
        this.birthNameElement = style.generation() == Generation.NEW ? "NOM_DE_FAMILLE" : "NOM";
    }

    void write(XmlOut out) throws IOException {
        out.open("ELEVES");
        for (Pupil pupil : population.pupils()) pupil(pupil, out);
        out.end().open("OPTIONS");
        for (Pupil pupil : population.pupils()) options(pupil, out);
        out.end().open("STRUCTURES");
        for (Pupil pupil : population.pupils()) structures(pupil, out);
        out.end().leaf("BOURSES", "");
        if (style.addresses()) AddressesSection.write(population.addresses(), out);
        else out.leaf("ADRESSES", "");
    }

    private void pupil(Pupil pupil, XmlOut out) throws IOException {
        Child child = pupil.child();
        Schooling schooling = pupil.schooling();
        boolean recent = style.generation() == Generation.NEW;
        out.open("ELEVE", "ELEVE_ID", pupil.id(), "ELENOET", pupil.number())
                .leaf("ID_NATIONAL", pupil.ine() == null ? "" : pupil.ine())
                .leaf("INE_RNIE", recent ? pupil.ine() : null)
                .leaf("ELENOET", pupil.number())
                .leaf("ID_ELEVE_ETAB", recent ? "30000" + pupil.id() : null)
                .leaf(birthNameElement, child.surname())
                .leaf("NOM_USAGE", child.usageName())
                .leaf("PRENOM", child.firstName())
                .leaf("PRENOM2", child.secondName() == null ? "" : child.secondName())
                .leaf("PRENOM3", child.thirdName() == null ? "" : child.thirdName())
                .leaf("DATE_NAISS", FrenchDate.of(child.birth()))
                .leaf("DOUBLEMENT", style.booleans().digit(child.repeats()))
                .leaf("CODE_PAYS", child.birthPlace().country())
                .leaf("ACCEPTE_SMS", style.booleans().digit(child.mobile() != null))
                .leaf("DATE_MODIFICATION", FrenchDate.of(population.exportedOn()))
                .leaf("CODE_REGIME", schooling.regime())
                .leaf("DATE_ENTREE", FrenchDate.of(schooling.entry()))
                .leaf("DATE_SORTIE", FrenchDate.of(schooling.exit()))
                .leaf("CODE_MOTIF_SORTIE", schooling.exit() == null ? null : "10")
                .leaf("VILLE_NAISS", child.birthPlace().townAbroad() == null ? "" : child.birthPlace().townAbroad())
                .leaf("CODE_SEXE", child.sex().code)
                .leaf("CODE_PAYS_NAT", child.birthPlace().country())
                .leaf("CODE_STATUT", "ST")
                .leaf("CODE_MEF", child.level().mef)
                .leaf("CODE_DEPARTEMENT_NAISS", child.birthPlace().department())
                .leaf("CODE_COMMUNE_INSEE_NAISS", child.birthPlace().insee())
                .leaf("ADHESION_TRANSPORT", style.booleans().digit(schooling.takesTheBus()))
                .leaf("CODE_PROVENANCE", "1")
                .leaf("TEL_PORTABLE", child.mobile())
                .leaf("MEL", child.mail())
                .leaf("ADRESSE_ID", style.addresses() ? pupil.addressId() : null);
        if (style.addresses()) lastYear(schooling.lastYear(), out);
        out.end();
    }

    /** A newcomer to the first level comes from an invented primary school. */
    private void lastYear(Division division, XmlOut out) throws IOException {
        School school = population.school();
        boolean primary = division == null;
        String denomination = primary ? "école élémentaire" : school.kind().denomination;
        String uai = primary ? NationalIds.uai(9_000 + school.number() % 900) : school.uai();
        out.open("SCOLARITE_AN_DERNIER").leaf("CODE_MEF", primary ? "00510000110" : division.level().mef)
                .leaf("CODE_STRUCTURE", primary ? "CM2" : division.code()).leaf("CODE_RNE", uai)
                .leaf("CODE_NATURE", primary ? "151" : school.kind().nature)
                .leaf("SIGLE", primary ? "E.E.PU" : school.kind().acronym)
                .leaf("DENOM_PRINC", denomination.toUpperCase(Locale.ROOT))
                .leaf("DENOM_COMPL", primary ? "DU GRAND PRE" : school.name().toUpperCase(Locale.ROOT)).end();
    }

    private void options(Pupil pupil, XmlOut out) throws IOException {
        List<Schooling.Option> options = pupil.schooling().options();
        out.open("OPTION", "ELEVE_ID", pupil.id(), "ELENOET", pupil.number());
        for (int i = 0; i < options.size(); i++) {
            out.open("OPTIONS_ELEVE").leaf("NUM_OPTION", i + 1)
                    .leaf("CODE_MODALITE_ELECT", options.get(i).modality())
                    .leaf("CODE_MATIERE", options.get(i).subjectCode()).end();
        }
        out.end();
    }

    private void structures(Pupil pupil, XmlOut out) throws IOException {
        Schooling schooling = pupil.schooling();
        if (schooling.divisions().isEmpty() && schooling.groups().isEmpty()) return;
        out.open("STRUCTURES_ELEVE", "ELEVE_ID", pupil.id(), "ELENOET", pupil.number());
        for (Division division : schooling.divisions()) structure(division.code(), "D", out);
        for (TeachingGroup group : schooling.groups()) structure(group.code(), "G", out);
        out.end();
    }

    private static void structure(String code, String type, XmlOut out) throws IOException {
        out.open("STRUCTURE").leaf("CODE_STRUCTURE", code).leaf("TYPE_STRUCTURE", type).end();
    }
}
