package fr.carnet.web.schoollife;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.schoollife.record.entity.EventKind;
import fr.carnet.web.frame.Phrases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;

class EventWordsTest {

    private static final LocalDateTime MONDAY_AT_8 = LocalDateTime.of(2026, 10, 12, 8, 0);

    private final EventWords words = new EventWords();

    @BeforeEach
    void give_it_its_texts() {
        words.phrases = new Phrases();
    }

    @Test
    void an_absence_within_a_day_says_its_hours() {
        assertThat(words.when(EventKind.ABSENCE, MONDAY_AT_8, MONDAY_AT_8.plusHours(2)))
                .isEqualTo("lundi 12 octobre, de 8\u00a0h\u00a000 à 10\u00a0h\u00a000");
    }

    @Test
    void an_absence_over_days_says_both_days() {
        assertThat(words.when(EventKind.ABSENCE, MONDAY_AT_8, MONDAY_AT_8.plusDays(1)))
                .isEqualTo("du lundi 12 octobre à 8\u00a0h\u00a000 au mardi 13 octobre à 8\u00a0h\u00a000");
    }

    @Test
    void what_has_no_hour_says_its_day() {
        assertThat(words.when(EventKind.PUNISHMENT, MONDAY_AT_8, null)).isEqualTo("lundi 12 octobre");
    }

    @Test
    void a_measure_has_its_unit() {
        assertThat(words.measure(EventKind.LATENESS, "LatenessReason.TRANSPORT", 1)).isEqualTo("une minute");
        assertThat(words.measure(EventKind.SANCTION, "SanctionKind.CLASS_EXCLUSION", 3)).isEqualTo("3 jours");
        assertThat(words.measure(EventKind.SANCTION, "SanctionKind.RESPONSIBILITY_MEASURE", 12)).isEqualTo("12 heures");
        assertThat(words.measure(EventKind.PUNISHMENT, "PunishmentKind.DETENTION", null)).isEmpty();
    }
}
