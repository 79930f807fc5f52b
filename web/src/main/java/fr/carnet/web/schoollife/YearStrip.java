package fr.carnet.web.schoollife;

import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.SchoolYear;
import fr.carnet.web.language.PageLanguage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A pupil's school year as a strip of days, one column per week from September to July, one row per day from Monday to Saturday.
 *
 * <p>Drawn on the server as one path per kind, so that a family's page stays light and needs no script. Each kind has its own shape,
 * because colour alone tells nothing to some; the dated list beside it says the same in words.
 */
public final class YearStrip {

    static final int STEP = 8;
    static final int TOP = 12;

    /** The letters of months are looked for in the tables of a language once, and not for each child of each page. */
    private static final Map<Shown, List<Month>> MONTHS = new ConcurrentHashMap<>();

    private final LocalDate firstMonday;
    private final LocalDate lastDay;
    private final Map<EventKind, StringBuilder> paths = new EnumMap<>(EventKind.class);
    private final List<Month> months;

    /** Where a month begins, and its first letter. */
    public record Month(int x, String letter) {
    }

    private record Shown(SchoolYear year, Language language) {
    }

    public YearStrip(SchoolYear year) {
        LocalDate september = LocalDate.of(year.september(), java.time.Month.SEPTEMBER, 1);
        this.firstMonday = september.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.lastDay = LocalDate.of(year.september() + 1, java.time.Month.JULY, 14);
        this.months = MONTHS.computeIfAbsent(new Shown(year, PageLanguage.current()), shown -> months(september, shown.language().locale()));
    }

    private List<Month> months(LocalDate september, Locale locale) {
        List<Month> found = new ArrayList<>();
        for (LocalDate month = september; !month.isAfter(lastDay); month = month.plusMonths(1)) {
            found.add(new Month(x(month), month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, locale)));
        }
        return List.copyOf(found);
    }

    /** Adds an event on its day; not an absence, of which the half-days are drawn that it misses. */
    public void add(EventKind kind, LocalDateTime at) {
        if (kind != EventKind.ABSENCE) {
            draw(kind, at.toLocalDate(), mark(kind, x(at.toLocalDate()), y(at.toLocalDate())));
        }
    }

    /** Adds missed half-days, for families as for the staff: the left of its square for a morning, the right for an afternoon. */
    public void miss(Collection<MissedHalf> halves) {
        halves.forEach(half -> draw(EventKind.ABSENCE, half.day(), half.morning() ? "M" + x(half.day()) + " " + y(half.day()) + "h4v7h-4z"
                : "M" + (x(half.day()) + 4) + " " + y(half.day()) + "h3v7h-3z"));
    }

    private void draw(EventKind kind, LocalDate day, String path) {
        if (isDrawn(day)) {
            paths.computeIfAbsent(kind, none -> new StringBuilder()).append(path);
        }
    }

    private boolean isDrawn(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !day.isBefore(firstMonday) && !day.isAfter(lastDay);
    }

    public List<Month> getMonths() {
        return months;
    }

    public int getWidth() {
        return x(lastDay) + STEP;
    }

    public int getHeight() {
        return TOP + 6 * STEP;
    }

    /** What to draw for a kind; empty when there is none. */
    public String path(EventKind kind) {
        StringBuilder path = paths.get(kind);
        return path == null ? "" : path.toString();
    }

    /** The empty days, a line for each day of a week. */
    public String days() {
        String line = "h" + getWidth() + "v7h-" + getWidth() + "z";
        return "M0 " + TOP + line + ("m0 " + STEP + line).repeat(5);
    }

    /** The shape of a kind alone, for what explains the strip. */
    public static String shape(EventKind kind) {
        return kind == EventKind.ABSENCE ? "M0 0h7v7h-7z" : mark(kind, 0, 0);
    }

    private int x(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(firstMonday, day) * STEP;
    }

    private static int y(LocalDate day) {
        return TOP + (day.getDayOfWeek().getValue() - 1) * STEP;
    }

    /** The lower half of a square, a triangle, a diamond: each told from the others, and from a half-day, without its colour. */
    private static String mark(EventKind kind, int x, int y) {
        return switch (kind) {
            case ABSENCE -> throw new IllegalArgumentException("Absences are drawn by their half-days.");
            case LATENESS -> "M" + x + " " + (y + 4) + "h7v3h-7z";
            case PUNISHMENT -> "M" + x + " " + (y + 7) + "l3.5-7 3.5 7z";
            case SANCTION -> "M" + x + " " + (y + 3.5) + "l3.5-3.5 3.5 3.5-3.5 3.5z";
        };
    }
}
