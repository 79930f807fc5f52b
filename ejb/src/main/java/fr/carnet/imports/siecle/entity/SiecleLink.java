package fr.carnet.imports.siecle.entity;

/**
 * What an adult is to a pupil, as a RESPONSABLE_ELEVE says.
 *
 * @param level     1 légal, 2 en charge, 3 contact
 * @param legalRank RESP_LEGAL of files before 2016, null in newer ones
 * @param kinship   two-digit CODE_PARENTE, null when absent
 */
public record SiecleLink(int line, long eleveId, long personneId, int level, Integer legalRank, String kinship,
        boolean pays, boolean hosts, boolean firstContact, boolean refused) {
}
