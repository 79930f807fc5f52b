package fr.carnet.web.timetable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolWeekTest {

    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-23", "2026-11-27, 2026-11-23", "2026-11-28, 2026-11-30", "2026-11-29, 2026-11-30"})
    void a_page_opens_on_this_week_and_from_saturday_on_the_next(LocalDate today, LocalDate monday) {
        assertThat(SchoolWeek.of(null, today).monday()).isEqualTo(monday);
    }

    @Test
    void a_day_asked_for_gives_its_own_week_even_a_sunday() {
        assertThat(SchoolWeek.of(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 9, 1)).monday()).isEqualTo("2026-11-23");
    }

    @Test
    void saturday_is_shown_only_when_something_takes_place_then() {
        SchoolWeek week = new SchoolWeek(LocalDate.of(2026, 11, 23));
        assertThat(WeekDays.of(week, List.<LocalDate>of(), Function.identity())).hasSize(5);
        assertThat(WeekDays.of(week, List.of(LocalDate.of(2026, 11, 28)), Function.identity())).hasSize(6);
    }
}
