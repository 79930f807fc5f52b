package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationChannel;

import java.time.LocalDateTime;

/**
 * What was said of an absence, as it was said.
 *
 * @param by         the guardian who said it; null when not known
 * @param recordedBy who of the school wrote it down; null when it came by itself
 */
public record ExplanationLine(long id, AbsenceReason reason, String words, ExplanationChannel channel, String by, LocalDateTime saidAt,
        String recordedBy, LocalDateTime from, LocalDateTime to, boolean withdrawn) {
}
