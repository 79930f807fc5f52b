package fr.carnet.schoollife.record.entity;

import fr.carnet.shared.entity.SchoolYear;

import java.time.Instant;

/**
 * Where, when and by whom a fact is recorded.
 *
 * @param by the account that records
 */
public record Recording(long establishmentId, int academy, SchoolYear schoolYear, Instant at, long by) {
}
