package fr.carnet.shared.entity;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;

/**
 * How each language writes dates, hours and enumerations: {@code LocalText.in(Language.TURKISH).day(date)}.
 *
 * <p>Digits are those of Europe everywhere. French has its own habits, in {@link FrenchText} too: the first of a month, hours with an «h».
 */
public final class LocalText {

    private static final Map<Language, LocalText> ALL = Map.of(
            Language.FRENCH, new LocalText(Language.FRENCH, "d MMMM yyyy", "EEEE d MMMM", "EEEE d MMMM yyyy", "dd/MM/yyyy", "H'\u00a0h\u00a0'mm", " et "),
            Language.ENGLISH, new LocalText(Language.ENGLISH, "d MMMM yyyy", "EEEE d MMMM", "EEEE d MMMM yyyy", "dd/MM/yyyy", "HH:mm", " and "),
            Language.ARABIC, new LocalText(Language.ARABIC, "d MMMM yyyy", "EEEE d MMMM", "EEEE d MMMM yyyy", "dd/MM/yyyy", "HH:mm", " و"),
            Language.PORTUGUESE, new LocalText(Language.PORTUGUESE, "d 'de' MMMM 'de' yyyy", "EEEE, d 'de' MMMM", "EEEE, d 'de' MMMM 'de' yyyy", "dd/MM/yyyy", "HH:mm", " e "),
            Language.ROMANIAN, new LocalText(Language.ROMANIAN, "d MMMM yyyy", "EEEE, d MMMM", "EEEE, d MMMM yyyy", "dd.MM.yyyy", "HH:mm", " și "),
            Language.TURKISH, new LocalText(Language.TURKISH, "d MMMM yyyy", "d MMMM EEEE", "d MMMM yyyy EEEE", "dd.MM.yyyy", "HH:mm", " ve "),
            Language.UKRAINIAN, new LocalText(Language.UKRAINIAN, "d MMMM yyyy", "EEEE, d MMMM", "EEEE, d MMMM yyyy", "dd.MM.yyyy", "HH:mm", " і "));

    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter hour;
    private final String and;

    private LocalText(Language language, String day, String weekday, String longDay, String shortDay, String hour, String and) {
        this.language = language;
        this.day = in(language, day);
        this.weekday = in(language, weekday);
        this.longDay = in(language, longDay);
        this.month = in(language, "LLLL yyyy");
        this.shortDay = in(language, shortDay);
        this.moment = in(language, shortDay + " HH:mm");
        this.hour = in(language, hour);
        this.and = and;
    }

    public static LocalText in(Language language) {
        return ALL.get(language);
    }

    /** 12 octobre 2026. */
    public String day(TemporalAccessor date) {
        return first(day.format(date));
    }

    /** lundi 12 octobre. */
    public String weekday(TemporalAccessor date) {
        return first(weekday.format(date));
    }

    /** lundi 12 octobre 2026. */
    public String longDay(TemporalAccessor date) {
        return first(longDay.format(date));
    }

    /** octobre 2026. */
    public String month(TemporalAccessor date) {
        return month.format(date);
    }

    /** 12/10/2026. */
    public String shortDay(TemporalAccessor date) {
        return shortDay.format(date);
    }

    /** 12/10/2026 08:05. */
    public String moment(TemporalAccessor date) {
        return moment.format(date);
    }

    /** 8 h 05, 08:05. */
    public String hour(TemporalAccessor hour) {
        return this.hour.format(hour);
    }

    /** Lou, Inès et Théo. */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(language.isRightToLeft() ? "، " : ", ", names.subList(0, last)) + and + names.get(last);
    }

    private String first(String date) {
        return language == Language.FRENCH ? date.replaceFirst("(?<=^| )1 ", "1er ") : date;
    }

    private static DateTimeFormatter in(Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
