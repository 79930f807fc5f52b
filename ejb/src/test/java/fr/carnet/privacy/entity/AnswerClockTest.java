package fr.carnet.privacy.entity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** DP-016: which clock binds the answer to a request, and until when. */
class AnswerClockTest {

    @ParameterizedTest
    @CsvSource({"ONE_MONTH, 2026-11-30, 2026-12-30, 2027-02-28", "ONE_MONTH, 2027-01-31, 2027-02-28, 2027-04-30",
            "FIFTEEN_DAYS, 2026-11-30, 2026-12-15, 2026-12-15"})
    void the_answer_is_due_on_the_day_of_the_law(AnswerClock clock, LocalDate received, LocalDate due, LocalDate latest) {
        assertThat(clock.due(received)).isEqualTo(due);
        assertThat(clock.latest(received)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-22, false", "2026-12-23, true", "2026-12-31, true"})
    void the_last_seven_days_are_urgent_and_all_that_follow(LocalDate today, boolean urgent) {
        RightsRequest request = new RightsRequest(1, "7H3K9M2P4QRS", "Camille", RequestKind.ACCESS, "Tout", RequestChannel.LETTER, "signature",
                LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 30), false, null, null, null);

        assertThat(request.isUrgent(today)).isEqualTo(urgent);
    }
}
