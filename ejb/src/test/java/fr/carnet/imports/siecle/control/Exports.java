package fr.carnet.imports.siecle.control;

import java.nio.charset.StandardCharsets;

/** Small SIECLE exports for tests: the envelope is written here, the records are given as XML. */
final class Exports {

    static final String UAI = "0990001N";

    private Exports() {
    }

    static byte[] pupils(String... content) {
        return export("BEE_ELEVES", content);
    }

    static byte[] guardians(String... content) {
        return export("BEE_RESPONSABLES", content);
    }

    static byte[] structures(String... content) {
        return export("BEE_STRUCTURES", content);
    }

    static byte[] nomenclatures(String... content) {
        return export("BEE_NOMENCLATURES", content);
    }

    private static byte[] export(String root, String... content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " VERSION=\"3.0\"><PARAMETRES><UAJ>" + UAI
                + "</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><DATE_EXPORT>20/11/2026</DATE_EXPORT>"
                + "<HORODATAGE>20/11/2026 07:42:11</HORODATAGE></PARAMETRES>\n<DONNEES>\n" + String.join("\n", content)
                + "\n</DONNEES></" + root + ">").getBytes(StandardCharsets.UTF_8);
    }

    static String pupil(long id, String... children) {
        return "<ELEVE ELEVE_ID=\"" + id + "\" ELENOET=\"" + id % 10_000 + "\">"
                + "<ID_NATIONAL>" + rnie(990_000_000 + (int) (id % 1_000_000)) + "</ID_NATIONAL><ELENOET>" + id % 10_000 + "</ELENOET>"
                + "<NOM_DE_FAMILLE>VALMORIN</NOM_DE_FAMILLE><PRENOM>Inès</PRENOM><DATE_NAISS>14/02/2014</DATE_NAISS>"
                + "<CODE_SEXE>2</CODE_SEXE>" + String.join("", children) + "</ELEVE>";
    }

    static String inDivision(long id, String... divisions) {
        StringBuilder places = new StringBuilder("<STRUCTURES_ELEVE ELEVE_ID=\"" + id + "\">");
        for (String division : divisions) {
            places.append("<STRUCTURE><CODE_STRUCTURE>").append(division)
                    .append("</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>");
        }
        return "<STRUCTURES>" + places + "</STRUCTURES_ELEVE></STRUCTURES>";
    }

    static String person(long id, String... children) {
        return "<PERSONNE PERSONNE_ID=\"" + id + "\"><LC_CIVILITE>MME</LC_CIVILITE><NOM_DE_FAMILLE>VALMORIN</NOM_DE_FAMILLE>"
                + "<PRENOM>Blandine</PRENOM>" + String.join("", children) + "</PERSONNE>";
    }

    static String link(long pupil, long person, int level, String... children) {
        return "<RESPONSABLE_ELEVE><ELEVE_ID>" + pupil + "</ELEVE_ID><PERSONNE_ID>" + person + "</PERSONNE_ID>"
                + "<NIVEAU_RESPONSABILITE>" + level + "</NIVEAU_RESPONSABILITE><CODE_PARENTE>10</CODE_PARENTE>"
                + String.join("", children) + "</RESPONSABLE_ELEVE>";
    }

    static String address(long id, String street) {
        return "<ADRESSE ADRESSE_ID=\"" + id + "\"><LIGNE1_ADRESSE>" + street + "</LIGNE1_ADRESSE><CODE_POSTAL>99100</CODE_POSTAL>"
                + "<LIBELLE_POSTAL>VILLEFICTIVE</LIBELLE_POSTAL><LL_PAYS>FRANCE</LL_PAYS></ADRESSE>";
    }

    static String rnie(int number) {
        String letters = "ABCDEFGHJK";
        int check = 97 - number % 97;
        return "%09d%c%c".formatted(number, letters.charAt(check / 10), letters.charAt(check % 10));
    }
}
