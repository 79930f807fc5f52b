package fr.carnet.schoollife.halfday.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * GEPI's count of half-days, restated to stand beside ours: one cursor moves forward over the absences, and jumps 1 h 45 into the half-day
 * after each one counted. Here with its default hours and pivot.
 */
final class GepiHalfDays {

    private static final LocalTime PIVOT = LocalTime.of(11, 50);
    private static final LocalTime OPENS = LocalTime.of(8, 0);

    private GepiHalfDays() {
    }

    record Stretch(LocalDateTime from, LocalDateTime to) {
    }

    static int count(List<Stretch> sorted) {
        Set<LocalDateTime> halves = new HashSet<>();
        LocalDateTime cursor = LocalDateTime.MIN;
        for (Stretch stretch : sorted) {
            cursor = cursor.isAfter(stretch.from()) ? cursor : stretch.from();
            while (!cursor.isAfter(stretch.to())) {
                LocalDate day = cursor.toLocalDate();
                if (closed(day) || !cursor.toLocalTime().isBefore(closes(day))) {
                    cursor = day.plusDays(1).atStartOfDay();
                } else if (cursor.toLocalTime().isBefore(OPENS)) {
                    cursor = day.atTime(OPENS);
                } else {
                    boolean morning = cursor.toLocalTime().isBefore(PIVOT);
                    LocalDateTime key = day.atTime(morning ? LocalTime.MIDNIGHT : LocalTime.NOON);
                    LocalDateTime next = morning ? day.atTime(PIVOT) : day.plusDays(1).atStartOfDay();
                    if (stretch.from().isBefore(next) && stretch.to().isAfter(morning ? key : day.atTime(PIVOT))) {
                        halves.add(key);
                    }
                    cursor = next.plusMinutes(105);
                }
            }
        }
        return halves.size();
    }

    private static boolean closed(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    private static LocalTime closes(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.WEDNESDAY ? LocalTime.NOON : LocalTime.of(17, 30);
    }
}
