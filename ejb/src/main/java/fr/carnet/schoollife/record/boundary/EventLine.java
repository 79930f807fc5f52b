package fr.carnet.schoollife.record.boundary;

import fr.carnet.schoollife.record.entity.EventKind;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One event of a pupil's year, as the staff reads it.
 *
 * @param from when it began, or the day at midnight for what has no hour; Europe/Paris
 * @param to end of an absence; null for anything else
 * @param label name of the reason or of the kind, in its enum
 * @param detail minutes, days or hours as digits; null when there is none
 * @param motive written motive of a punishment or sanction; null for anything else
 * @param notified false for a sanction that the family was not yet notified of
 */
public record EventLine(long id, EventKind kind, LocalDateTime from, LocalDateTime to, String label, Integer detail, String motive,
        Instant recordedAt, boolean cancelled, boolean notified) {

    /** Message key of the label, such as {@code AbsenceReason.TRANSPORT}. */
    public String labelKey() {
        return switch (kind) {
            case ABSENCE -> "AbsenceReason.";
            case LATENESS -> "LatenessReason.";
            case PUNISHMENT -> "PunishmentKind.";
            case SANCTION -> "SanctionKind.";
        } + label;
    }
}
