package fr.carnet.web.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;

class ConvertersTest {

    private final DayConverter days = new DayConverter();
    private final HourConverter hours = new HourConverter();

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-02", "02/10/2026", "2/10/2026", "02.10.2026", " 02 10 2026 "})
    void a_day_is_read_as_browsers_send_it_and_as_people_write_it(String typed) {
        assertThat(days.getAsObject(null, null, typed)).isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:05", "8:05", "8h05", "8 h 05", "08:05:00"})
    void an_hour_is_read_as_browsers_send_it_and_as_people_write_it(String typed) {
        assertThat(hours.getAsObject(null, null, typed)).isEqualTo(LocalTime.of(8, 5));
    }

    @Test
    void nothing_typed_is_nothing() {
        assertThat(days.getAsObject(null, null, " ")).isNull();
        assertThat(hours.getAsObject(null, null, "")).isNull();
    }

    @Test
    void an_hour_is_shown_as_the_browser_wants_it() {
        assertThat(hours.getAsString(null, null, LocalTime.of(8, 5))).isEqualTo("08:05");
    }
}
