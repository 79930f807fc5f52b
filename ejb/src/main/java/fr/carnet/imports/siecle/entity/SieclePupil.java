package fr.carnet.imports.siecle.entity;

import java.time.LocalDate;

/**
 * A pupil as an ELEVE says. There is no place for the INE here, on purpose.
 *
 * @param lastName name of birth (NOM_DE_FAMILLE, NOM before 2016)
 * @param sex      {@code M}, {@code F} or null
 * @param leftOn   DATE_SORTIE, past or to come
 * @param refused  the line cannot be taken: what the base says of the pupil stays as it is
 */
public record SieclePupil(int line, long eleveId, String lastName, String usageName, String firstName, String sex,
        LocalDate birthDate, String formation, LocalDate enteredOn, LocalDate leftOn, boolean refused) {
}
