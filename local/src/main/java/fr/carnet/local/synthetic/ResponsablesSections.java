package fr.carnet.local.synthetic;

import java.io.IOException;

/** The inside of BEE_RESPONSABLES: persons, who answers for whom, and where they live. */
final class ResponsablesSections {

    private final Population population;
    private final ExportStyle style;

    ResponsablesSections(Population population, ExportStyle style) {
        this.population = population;
        this.style = style;
    }

    void write(XmlOut out) throws IOException {
        out.open("PERSONNES");
        for (Person person : population.persons()) person(person, out);
        out.end().open("RESPONSABLES");
        for (Link link : population.links()) {
            if (style.generation() == Generation.NEW) link(link, out);
            else oldLink(link, out);
        }
        out.end();
        AddressesSection.write(population.addresses(), out);
    }

    private void person(Person person, XmlOut out) throws IOException {
        Adult adult = person.adult();
        boolean recent = style.generation() == Generation.NEW;
        out.open("PERSONNE", "PERSONNE_ID", person.id())
                .leaf("CODE_CIVILITE", recent ? null : adult.sex().code)
                .leaf("LC_CIVILITE", recent ? adult.sex().shortTitle : null)
                .leaf("LL_CIVILITE", recent ? adult.sex().longTitle : null)
                .leaf(recent ? "NOM_DE_FAMILLE" : "NOM", adult.surname())
                .leaf("NOM_USAGE", adult.usageName())
                .leaf("PRENOM", adult.firstName())
                .leaf("TEL_PERSONNEL", adult.homePhone() == null ? "" : adult.homePhone())
                .leaf("TEL_PORTABLE", adult.mobile())
                .leaf("TEL_PROFESSIONNEL", adult.workPhone())
                .leaf("ACCEPTE_SMS", style.booleans().digit(adult.acceptsSms()))
                .leaf("MEL", adult.mail())
                .leaf("COMMUNICATION_ADRESSE", style.booleans().digit(adult.sharesAddress()))
                .leaf("ADRESSE_ID", person.addressId())
                .leaf("CODE_PROFESSION", adult.profession())
                .end();
    }

    private void link(Link link, XmlOut out) throws IOException {
        Adult adult = link.person().adult();
        ends(link, out).leaf("NIVEAU_RESPONSABILITE", adult.authority().code)
                .leaf("CODE_PARENTE", kinship(adult))
                .leaf("PAIE_FRAIS_SCOLAIRES", style.booleans().digit(adult.pays()))
                .leaf("PERCOIT_LES_AIDES", style.booleans().word(adult.pays()))
                .leaf("HEBERGE_ELEVE", style.booleans().word(adult.hosts()))
                .leaf("A_CONTACTER_EN_PRIORITE", style.booleans().word(adult.pays())).end();
    }

    private void oldLink(Link link, XmlOut out) throws IOException {
        Adult adult = link.person().adult();
        boolean legal = adult.authority() == Authority.LEGAL;
        ends(link, out).leaf("RESP_LEGAL", legal ? adult.pays() ? "1" : "2" : "0")
                .leaf("CODE_PARENTE", kinship(adult))
                .leaf("PERS_PAIMENT", style.booleans().digit(adult.pays()))
                .leaf("RESP_FINANCIER", style.booleans().digit(adult.pays()))
                .leaf("PERS_CONTACT", style.booleans().digit(!legal)).end();
    }

    private static XmlOut ends(Link link, XmlOut out) throws IOException {
        return out.open("RESPONSABLE_ELEVE").leaf("ELEVE_ID", link.pupil().id())
                .leaf("PERSONNE_ID", link.person().id());
    }

    private String kinship(Adult adult) {
        return style.shortKinship() ? adult.kinship().oldCode : adult.kinship().code;
    }
}
