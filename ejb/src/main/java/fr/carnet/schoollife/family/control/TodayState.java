package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.entity.Today;
import fr.carnet.schoollife.record.entity.EventKind;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Tells today's state from the facts of the year.
 *
 * <p>An absence of any part of the day is said first, even over or still to come, because it is what a parent must not miss; a lateness
 * comes next; otherwise the pupil is where expected, as far as the school has recorded – and on a day without class nowhere.
 */
public final class TodayState {

    private TodayState() {
    }

    /** @param open whether the school has class today */
    public static Today of(List<FamilyEvent> events, LocalDateTime now, boolean open) {
        if (!open) {
            return Today.NO_CLASS;
        }
        LocalDate today = now.toLocalDate();
        if (events.stream().anyMatch(event -> event.kind() == EventKind.ABSENCE && touches(event, today))) {
            return Today.ABSENT;
        }
        return events.stream().anyMatch(event -> event.kind() == EventKind.LATENESS && event.from().toLocalDate().equals(today))
                ? Today.LATE : Today.PRESENT;
    }

    private static boolean touches(FamilyEvent absence, LocalDate day) {
        return absence.from().isBefore(day.plusDays(1).atStartOfDay()) && absence.to().isAfter(day.atStartOfDay());
    }
}
