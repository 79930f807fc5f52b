package fr.carnet.web.schoollife;

import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.schoollife.record.entity.EventKind;
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
import java.util.Map;

/**
 * A pupil's school year as a strip of days, one column per week from September to July, one row per day from Monday to Saturday.
 *
 * <p>Drawn on the server as one path per kind, so that a family's page stays light and needs no script. Each kind has its own shape,
 * because colour alone tells nothing to some; the dated list beside it says the same in words.
 */
public final class YearStrip {

    static final int STEP = 8;
    static final int TOP = 12;

    private final LocalDate firstMonday;
    private final LocalDate lastDay;
    private final Map<EventKind, StringBuilder> paths = new EnumMap<>(EventKind.class);
    private final List<Month> months = new ArrayList<>();

    /** Where a month begins, and its first letter. */
    public record Month(int x, String letter) {
    }

    public YearStrip(SchoolYear year) {
        LocalDate september = LocalDate.of(year.september(), java.time.Month.SEPTEMBER, 1);
        this.firstMonday = september.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.lastDay = LocalDate.of(year.september() + 1, java.time.Month.JULY, 14);
        for (LocalDate month = september; !month.isAfter(lastDay); month = month.plusMonths(1)) {
            months.add(new Month(x(month), month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, PageLanguage.current().locale())));
        }
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

    /** What to draw for a kind, by its name; empty when there is none. */
    public String path(String kind) {
        StringBuilder path = paths.get(EventKind.valueOf(kind));
        return path == null ? "" : path.toString();
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
