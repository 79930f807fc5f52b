package fr.carnet.people.authority.boundary;

import fr.carnet.people.authority.entity.AuthorityMeasure;
import fr.carnet.people.authority.entity.MeasureSource;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A measure as the file shows it.
 *
 * @param person     whom it is about; null for the pupil
 * @param recordedBy null when a clock wrote it
 */
public record MeasureLine(AuthorityMeasure measure, String person, MeasureSource source, String act, LocalDate decidedOn, LocalDate until, String ground,
                          LocalDateTime recordedAt, String recordedBy) {
}
