package fr.carnet.schoollife.record.boundary;

import java.util.List;

/**
 * What the year of a pupil adds up to.
 *
 * @param halfDays    half-days missed since September
 * @param unexcused   of those, without legitimate reason, those that await an answer left out
 * @param awaiting    of those, explained and not yet settled
 * @param thisMonth   half-days without legitimate reason in the current calendar month, which the law counts (<i>ED-007</i>)
 * @param missed      each of the half-days, oldest first
 */
public record PupilTotals(int halfDays, int unexcused, int awaiting, int thisMonth, int latenesses,
        List<MissedHalf> missed) {
}
