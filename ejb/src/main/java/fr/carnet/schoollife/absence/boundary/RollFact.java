package fr.carnet.schoollife.absence.boundary;

import java.time.LocalDateTime;

/**
 * What a roll says of the pupil during an absence.
 *
 * @param mark     name of the mark
 * @param replaced a later correction says otherwise
 */
public record RollFact(LocalDateTime from, LocalDateTime to, String subject, String mark, LocalDateTime recordedAt, String recordedBy,
        boolean replaced, String cause) {
}
