package fr.carnet.web.schoollife;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.shared.entity.SchoolYear;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;

class YearStripTest {

    private static final LocalDateTime FIRST_MONDAY = LocalDateTime.of(2026, 9, 7, 8, 0);

    private final YearStrip strip = new YearStrip(SchoolYear.of(LocalDate.of(2026, 11, 20)));

    @Test
    void the_first_monday_after_the_first_of_september_is_in_the_second_column() {
        strip.add(EventKind.ABSENCE, FIRST_MONDAY, FIRST_MONDAY.plusHours(4));
        assertThat(strip.path("ABSENCE")).isEqualTo("M8 12h7v7h-7z");
    }

    @Test
    void an_absence_over_days_marks_each_but_sunday() {
        LocalDateTime friday = FIRST_MONDAY.plusDays(4);
        strip.add(EventKind.ABSENCE, friday, friday.plusDays(3));
        assertThat(strip.path("ABSENCE").split("(?=M)")).hasSize(3);
    }

    @Test
    void a_missed_morning_is_the_left_of_its_square_and_the_afternoon_the_right() {
        strip.missed(FIRST_MONDAY.toLocalDate(), true);
        strip.missed(FIRST_MONDAY.toLocalDate(), false);
        assertThat(strip.path("ABSENCE")).isEqualTo("M8 12h4v7h-4zM12 12h3v7h-3z");
    }

    @Test
    void each_kind_has_its_own_shape() {
        for (EventKind kind : EventKind.values()) {
            strip.add(kind, FIRST_MONDAY, null);
        }
        assertThat(java.util.stream.Stream.of(EventKind.values()).map(kind -> strip.path(kind.name()).replaceFirst("^M\\S+ \\S+?(?=[hl])", "")))
                .doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void what_is_out_of_the_year_is_not_drawn() {
        strip.add(EventKind.LATENESS, LocalDateTime.of(2027, 7, 15, 8, 0), null);
        strip.add(EventKind.LATENESS, LocalDateTime.of(2026, 8, 20, 8, 0), null);
        assertThat(strip.path("LATENESS")).isEmpty();
    }

    @Test
    void the_year_has_eleven_months_and_starts_in_september() {
        assertThat(strip.getMonths()).hasSize(11).first().isEqualTo(new YearStrip.Month(0, "S"));
    }
}
