package fr.carnet.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDateTime;
import java.util.List;

class LocalTextTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 12, 1, 8, 5);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"FRENCH;mardi 1er décembre;1er décembre 2026", "ENGLISH;Tuesday 1 December;1 December 2026",
            "ARABIC;الثلاثاء 1 ديسمبر;1 ديسمبر 2026", "PORTUGUESE;terça-feira, 1 de dezembro;1 de dezembro de 2026",
            "ROMANIAN;marți, 1 decembrie;1 decembrie 2026", "TURKISH;1 Aralık Salı;1 Aralık 2026", "UKRAINIAN;вівторок, 1 грудня;1 грудня 2026"})
    void each_language_writes_days_its_way(Language language, String weekday, String day) {
        assertThat(LocalText.in(language).weekday(MOMENT)).isEqualTo(weekday);
        assertThat(LocalText.in(language).day(MOMENT)).isEqualTo(day);
    }

    @ParameterizedTest
    @EnumSource
    void digits_are_those_of_europe_in_every_language(Language language) {
        assertThat(LocalText.in(language).moment(MOMENT)).contains("2026").endsWith("08:05");
        assertThat(String.format(language.locale(), "%d", 12)).isEqualTo("12");
    }

    @Test
    void names_are_enumerated() {
        assertThat(LocalText.in(Language.FRENCH).list(List.of("Lou", "Inès", "Théo"))).isEqualTo("Lou, Inès et Théo");
        assertThat(LocalText.in(Language.ROMANIAN).list(List.of("Lou", "Inès"))).isEqualTo("Lou și Inès");
    }
}
