package fr.carnet.schoollife.record.entity;

import java.time.LocalDate;
import java.util.Set;

/**
 * What counts as missed may have changed for these pupils on these days: absences recorded, lengthened, classed or cancelled.
 *
 * <p>Fired in the transaction of the change; the counters of half-days follow it.
 *
 * @param first first day concerned, in the zone of the school
 * @param last  last day concerned, included
 */
public record AttendanceChanged(Set<Long> pupils, LocalDate first, LocalDate last) {
}
