package fr.carnet.schoollife.record.entity;

import java.util.Set;

/**
 * Families explained these absences, or the school settled them: nobody has to be asked any more, by any way (ED-002).
 *
 * <p>Fired once for all of them, in the transaction of the answer.
 */
public record AbsencesAnswered(Set<Long> absences) {
}
