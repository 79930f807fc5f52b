package fr.carnet.schoollife.record.entity;

import java.time.Instant;

/**
 * A teacher sent a pupil out of the lesson: school life takes charge of the pupil, and a written report is owed (<i>ED-033</i>).
 *
 * <p>Fired by the roll within its own transaction, once for each entry.
 *
 * @param roll the roll call
 * @param at   when the pupil left the lesson
 * @param note what the teacher wrote in the roll; may be null
 */
public record PupilExcluded(long roll, long pupil, Instant at, String note) {
}
