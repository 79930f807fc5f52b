package fr.carnet.privacy.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A request and where it stands.
 *
 * @param reference the number on its receipt (TS-075)
 * @param deadline the day of the law, extended or not
 * @param granted  null until answered
 */
public record RightsRequest(long id, String reference, String person, RequestKind kind, String about, RequestChannel channel, String identityCheck,
                            LocalDate receivedOn, LocalDate deadline, boolean extended, String answer, Boolean granted, LocalDate answeredOn) {

    private static final int ALERT_DAYS = 7;

    public boolean isOpen() {
        return answer == null;
    }

    /** Negative once the deadline has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, deadline);
    }

    /** Within seven days of its deadline, or beyond it (DP-016). */
    public boolean isUrgent(LocalDate today) {
        return isOpen() && daysLeft(today) <= ALERT_DAYS;
    }
}
