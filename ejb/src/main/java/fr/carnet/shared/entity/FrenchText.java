package fr.carnet.shared.entity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How French letters write dates, hours and enumerations. */
public final class FrenchText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");

    private FrenchText() {
    }

    /** 1er décembre 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    /** mardi 1er décembre 2026. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day).replaceFirst(" 1 ", " 1er ");
    }

    /** 8 h 05, never cut at the end of a line. */
    public static String hour(LocalTime hour) {
        return HOUR.format(hour);
    }

    /** Lou, Inès et Théo. */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }
}
