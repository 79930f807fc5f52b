package fr.carnet.local.synthetic;

import java.util.List;

/** What distinguishes a collège from a lycée in the files. */
public enum SchoolKind {
    COLLEGE("340", "CLG", "Collège", List.of(Level.SIXTH, Level.FIFTH, Level.FOURTH, Level.THIRD)),
    LYCEE("300", "LGT", "Lycée", List.of(Level.SECOND, Level.FIRST, Level.FINAL)),
    LP("320", "LP", "Lycée professionnel", List.of(Level.PRO_SECOND, Level.PRO_FIRST, Level.PRO_FINAL));

    final String nature;
    final String acronym;
    final String denomination;
    final List<Level> levels;

    SchoolKind(String nature, String acronym, String denomination, List<Level> levels) {
        this.nature = nature;
        this.acronym = acronym;
        this.denomination = denomination;
        this.levels = levels;
    }
}
