package fr.carnet.web.schoollife;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.entity.SchoolYear;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

class YearStripTest {

    private static final LocalDateTime FIRST_MONDAY = LocalDateTime.of(2026, 9, 7, 8, 0);

    private final YearStrip strip = new YearStrip(SchoolYear.of(LocalDate.of(2026, 11, 20)));

    @Test
    void the_first_monday_after_the_first_of_september_is_in_the_second_column() {
        strip.add(EventKind.LATENESS, FIRST_MONDAY);
        assertThat(strip.path(EventKind.LATENESS)).isEqualTo("M8 16h7v3h-7z");
    }

    @Test
    void an_absence_is_drawn_by_the_half_days_that_count_and_not_by_its_days() {
        strip.add(EventKind.ABSENCE, FIRST_MONDAY);
        assertThat(strip.path(EventKind.ABSENCE)).isEmpty();
    }

    @Test
    void a_missed_morning_is_the_left_of_its_square_and_the_afternoon_the_right() {
        strip.miss(List.of(new MissedHalf(FIRST_MONDAY.toLocalDate(), true), new MissedHalf(FIRST_MONDAY.toLocalDate(), false)));
        assertThat(strip.path(EventKind.ABSENCE)).isEqualTo("M8 12h4v7h-4zM12 12h3v7h-3z");
    }

    @Test
    void each_kind_has_its_own_shape() {
        strip.miss(List.of(new MissedHalf(FIRST_MONDAY.toLocalDate(), true)));
        for (EventKind kind : EventKind.values()) {
            strip.add(kind, FIRST_MONDAY);
        }
        assertThat(Stream.of(EventKind.values()).map(kind -> strip.path(kind).replaceFirst("^M\\S+ \\S+?(?=[hl])", "")))
                .doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void what_is_out_of_the_year_is_not_drawn() {
        strip.add(EventKind.LATENESS, LocalDateTime.of(2027, 7, 15, 8, 0));
        strip.add(EventKind.LATENESS, LocalDateTime.of(2026, 8, 20, 8, 0));
        assertThat(strip.path(EventKind.LATENESS)).isEmpty();
    }

    @Test
    void the_year_has_eleven_months_and_starts_in_september() {
        assertThat(strip.getMonths()).hasSize(11).first().isEqualTo(new YearStrip.Month(0, "S"));
    }
}
