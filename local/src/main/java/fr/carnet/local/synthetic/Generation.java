package fr.carnet.local.synthetic;

/** Before and after the summer of 2016, when birth names and levels of responsibility changed their elements. */
public enum Generation {
    /** {@code NOM}, {@code RESP_LEGAL}, {@code PERS_PAIMENT} (as misspelt), {@code PERS_CONTACT}. */
    OLD,
    /** {@code NOM_DE_FAMILLE}, {@code NIVEAU_RESPONSABILITE}, {@code PAIE_FRAIS_SCOLAIRES}. */
    NEW
}
