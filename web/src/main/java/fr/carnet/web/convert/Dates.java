package fr.carnet.web.convert;

import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.entity.LocalText;
import fr.carnet.web.language.PageLanguage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.function.BiFunction;

/**
 * Dates in the language of the page, for pages ({@code #{cn:day(…)}}). Instants are shown at the hour of Paris; nothing gives an
 * empty text.
 */
public final class Dates {

    private Dates() {
    }

    public static String day(TemporalAccessor date) {
        return write(LocalText::day, date);
    }

    public static String weekday(TemporalAccessor date) {
        return write(LocalText::weekday, date);
    }

    public static String month(TemporalAccessor date) {
        return write(LocalText::month, date);
    }

    public static String shortDay(TemporalAccessor date) {
        return write(LocalText::shortDay, date);
    }

    /** «lundi». */
    public static String nameOf(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, PageLanguage.current().locale());
    }

    public static String moment(TemporalAccessor date) {
        return write(LocalText::moment, date);
    }

    public static String hour(TemporalAccessor date) {
        return write(LocalText::hour, date);
    }

    public static String iso(TemporalAccessor date) {
        return date == null ? "" : date.toString();
    }

    private static String write(BiFunction<LocalText, TemporalAccessor, String> shape, TemporalAccessor date) {
        return date == null ? "" : shape.apply(LocalText.in(PageLanguage.current()), date instanceof Instant instant ? instant.atZone(SchoolClock.PARIS) : date);
    }
}
