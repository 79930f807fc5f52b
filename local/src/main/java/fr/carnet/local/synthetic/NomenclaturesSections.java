package fr.carnet.local.synthetic;

import java.io.IOException;
import java.util.Locale;

/** The inside of BEE_NOMENCLATURES, with some labels padded with spaces as the real ones are. */
final class NomenclaturesSections {

    private NomenclaturesSections() {
    }

    static void write(SchoolKind kind, XmlOut out) throws IOException {
        out.open("MEFS");
        for (Level level : kind.levels) {
            out.open("MEF", "CODE_MEF", level.mef).leaf("FORMATION", "%-20s".formatted(level.formation))
                    .leaf("LIBELLE_LONG", level.label).leaf("LIBELLE_EDITION", level.formation)
                    .leaf("STATUT_MEF", "N").leaf("DATE_OUVERTURE", "01/09/2016")
                    .leaf("DATE_FERMETURE", "31/12/9999").end();
        }
        out.end().open("MATIERES");
        for (Subject subject : Subject.values()) {
            out.open("MATIERE", "CODE_MATIERE", subject.code)
                    .leaf("CODE_GESTION", "%-6s".formatted(subject.shortCode)).leaf("LIBELLE_COURT", subject.label)
                    .leaf("LIBELLE_LONG", subject.label).leaf("LIBELLE_EDITION", subject.edition)
                    .leaf("MATIERE_ETP", "1").end();
        }
        out.end().open("PROGRAMMES");
        for (Level level : kind.levels) {
            for (Subject subject : Subject.values()) {
                out.open("PROGRAMME").leaf("CODE_MEF", level.mef).leaf("CODE_MATIERE", subject.code)
                        .leaf("CODE_MODALITE_ELECT", subject.wholeDivision() ? "S" : "O")
                        .leaf("HORAIRE", String.format(Locale.ROOT, "%.2f", subject.hours)).end();
            }
        }
        out.end().open("LIENS_PARENTE");
        for (Kinship kinship : Kinship.values()) {
            out.open("LIEN_PARENTE", "CODE_PARENTE", kinship.code).leaf("LIBELLE_COURT", kinship.name()).end();
        }
        out.end();
    }
}
