package fr.carnet.schoollife.record.boundary;

import java.util.List;

/**
 * A pupil's year as a role reads it.
 *
 * @param events newest first, cancelled facts included
 */
public record PupilYear(PupilTotals totals, List<EventLine> events) {
}
