package fr.carnet.schoollife.family.boundary;

import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.record.entity.EventKind;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One event as the family reads it: a kind, a date, a reason; nothing of who recorded it, and no other pupil.
 *
 * @param from     when it began, or the day at midnight for what has no hour; Europe/Paris
 * @param to       end of an absence; null for anything else
 * @param labelKey message key of the reason or kind, such as {@code AbsenceReason.TRANSPORT}
 * @param quantity minutes of a lateness, days or hours of a sanction; null when there is none
 * @param motive   written motive of a punishment or sanction, or why the school did not accept the reason of an absence
 * @param state    where an absence stands; null for anything else
 * @param happens  when a detention is held, and {@code place} where (<i>ED-037</i>); null for anything else
 * @param recordedAt since when the family may read it
 */
public record FamilyEvent(long id, EventKind kind, LocalDateTime from, LocalDateTime to, String labelKey, Integer quantity, String motive,
        AbsenceState state, LocalDateTime happens, String place, Instant recordedAt) {

    /** An absence of which nobody has said anything to the school. */
    public boolean unexplained() {
        return state == AbsenceState.UNJUSTIFIED;
    }

    /** Whether it came after a moment; nothing is new to who never was here before. */
    public boolean isNewSince(Instant moment) {
        return moment != null && recordedAt.isAfter(moment);
    }
}
