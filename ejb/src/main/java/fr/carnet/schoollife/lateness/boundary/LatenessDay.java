package fr.carnet.schoollife.lateness.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * The latenesses of a day, and who comes late often in its month.
 *
 * @param divisions codes of the divisions of the year, to choose from
 */
public record LatenessDay(LocalDate day, List<LatenessLine> lines, List<LatenessCount> often, LatenessRule rule, List<String> divisions) {
}
