package fr.carnet.schoollife.absencecount.boundary;

/**
 * All that a family reads of a pupil whose school opened the téléservice of 2012 and not the carnet (<i>TS-040</i>).
 *
 * @param className   null when the pupil has none yet
 * @param schoolPhone null when the directory has none
 * @param halfDays    half-days of legitimate absence, as the CPE classed them
 * @param absences    legitimate absences
 */
public record CountedPupil(String firstName, String lastName, String className, String schoolName, String schoolPhone,
        int halfDays, int absences) {
}
