package fr.carnet.web.convert;

import fr.carnet.shared.control.SchoolClock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Dates as people in France read them, for pages ({@code #{cn:day(…)}}). Instants are shown at the hour of Paris; nothing gives an
 * empty text.
 */
public final class Dates {

    private static final DateTimeFormatter DAY = in("d MMMM yyyy");
    private static final DateTimeFormatter WEEKDAY = in("EEEE d MMMM");
    private static final DateTimeFormatter MONTH = in("MMMM yyyy");
    private static final DateTimeFormatter SHORT_DAY = in("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = in("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter HOUR = in("H'\u00a0h\u00a0'mm");

    private Dates() {
    }

    public static String day(TemporalAccessor date) {
        return write(DAY, date).replaceFirst("^1 ", "1er ");
    }

    public static String weekday(TemporalAccessor date) {
        return write(WEEKDAY, date).replaceFirst(" 1 ", " 1er ");
    }

    public static String month(TemporalAccessor date) {
        return write(MONTH, date);
    }

    public static String shortDay(TemporalAccessor date) {
        return write(SHORT_DAY, date);
    }

    /** «lundi». */
    public static String nameOf(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    public static String moment(TemporalAccessor date) {
        return write(MOMENT, date);
    }

    public static String hour(TemporalAccessor date) {
        return write(HOUR, date);
    }

    public static String iso(TemporalAccessor date) {
        return date == null ? "" : date.toString();
    }

    private static String write(DateTimeFormatter format, TemporalAccessor date) {
        return date == null ? "" : format.format(date instanceof Instant instant ? instant.atZone(SchoolClock.PARIS) : date);
    }

    private static DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH);
    }
}
