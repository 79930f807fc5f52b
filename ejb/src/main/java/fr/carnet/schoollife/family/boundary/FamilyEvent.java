package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.record.entity.EventKind;

import java.time.LocalDateTime;

/**
 * One event as the family reads it: a kind, a date, a reason; nothing of who recorded it, and no other pupil.
 *
 * @param from when it began, or the day at midnight for what has no hour; Europe/Paris
 * @param to end of an absence; null for anything else
 * @param labelKey message key of the reason or kind, such as {@code AbsenceReason.TRANSPORT}
 * @param minutes minutes of a lateness, days or hours of a sanction; null when there is none
 */
public record FamilyEvent(EventKind kind, LocalDateTime from, LocalDateTime to, String labelKey, Integer minutes, String motive) {
}
