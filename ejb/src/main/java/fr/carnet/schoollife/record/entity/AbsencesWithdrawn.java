package fr.carnet.schoollife.record.entity;

import java.util.Set;

/**
 * These absences turned out to be mistakes and were cancelled: those who were told must be told so, and nobody else.
 *
 * <p>Fired once for all of them, in the transaction of the cancellation: a roll corrected for a whole class costs what one pupil does.
 */
public record AbsencesWithdrawn(Set<Long> absences) {
}
