package fr.carnet.schoollife.record.entity;

import java.time.Instant;
import java.util.Set;

/**
 * A roll was taken, or corrected: for each pupil of the list, there or not during that lesson.
 *
 * <p>Fired by the roll call within its own transaction, and observed in it by what reads the facts. A corrected roll is told whole again,
 * so that an observer may be told twice and must end in the same state.
 *
 * @param roll    the roll call
 * @param from    start of the lesson
 * @param to      its end
 * @param absent  pupils who were expected and are not there
 * @param present all the other pupils of the list, those who came late, left or are elsewhere in the school among them
 * @param cause   why a taken roll was corrected; null at the first taking
 */
public record RollTaken(long roll, Instant from, Instant to, Set<Long> absent, Set<Long> present, String cause) {
}
