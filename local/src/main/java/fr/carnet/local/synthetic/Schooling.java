package fr.carnet.local.synthetic;

import java.time.LocalDate;
import java.util.List;

/**
 * What a school knows of a pupil's year.
 *
 * @param exit null while the pupil stays
 * @param options in the order of their ranks
 */
record Schooling(String regime, LocalDate entry, LocalDate exit, List<Division> divisions, List<TeachingGroup> groups,
        List<Option> options, boolean takesTheBus, Division lastYear) {

    /** A subject chosen; {@code modality} is {@code O} when compulsory, {@code F} when facultative. */
    record Option(String subjectCode, String modality) {
    }
}
