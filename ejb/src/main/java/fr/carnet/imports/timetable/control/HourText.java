package fr.carnet.imports.timetable.control;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours and durations as timetables write them: {@code 0800} and {@code 0055} in STS, {@code 08h00} and {@code 1h00} elsewhere.
 *
 * <p>Trap: {@code 0130} lasts ninety minutes, not one hour and three tenths.
 */
final class HourText {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})\\s*[hH:]?\\s*(\\d{2})");
    private static final int DAY = 24 * 60;

    private HourText() {
    }

    /** Minutes of a duration or since midnight; -1 when unreadable. */
    static int minutes(String text) {
        Matcher shape = SHAPE.matcher(text == null ? "" : text);
        if (!shape.matches()) {
            return -1;
        }
        int minutes = Integer.parseInt(shape.group(2));
        return minutes > 59 ? -1 : 60 * Integer.parseInt(shape.group(1)) + minutes;
    }

    /** Null when there is no such hour. */
    static LocalTime hour(int minutes) {
        return minutes < 0 || minutes >= DAY ? null : LocalTime.of(minutes / 60, minutes % 60);
    }
}
