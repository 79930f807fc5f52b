package fr.carnet.schoollife.halfday.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.halfday.control.GepiHalfDays.Stretch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The vectors of the formats, 16.3: our count and GEPI's beside each other, in a school with the hours and slots of a new one.
 *
 * <p>They differ where no lesson is missed: GEPI counts the hours of opening, so that a pupil who only missed lunch has missed an
 * afternoon; we count lessons, so that he has missed nothing. The week starts on Monday 16 November 2026.
 */
class HalfDayVectorsTest {

    private static final Map<String, Integer> WEEKDAY = Map.of("Mon", 0, "Tue", 1, "Wed", 2, "Thu", 3, "Fri", 4, "Sat", 5, "next", 7);

    private final AttendanceSchool school = AttendanceSchool.open();

    @AfterEach
    void forget() {
        school.close();
    }

    @ParameterizedTest(name = "{0}: ours {2}, GEPI {1}. {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Mon 08:00 Mon 08:55                       | 1 | 1 |
            Mon 08:00 Mon 08:55 Mon 10:05 Mon 11:00   | 1 | 1 |
            Mon 08:00 Mon 17:30                       | 2 | 2 |
            Mon 11:45 Mon 13:00                       | 1 | 1 |
            Mon 11:00 Mon 14:25                       | 2 | 2 |
            Mon 11:00 Mon 11:55                       | 1 | 1 |
            Mon 11:55 Mon 12:30                       | 1 | 0 | no lesson between 11:55 and 13:30
            Mon 12:00 Mon 13:30 Mon 13:30 Mon 14:25   | 1 | 1 |
            Mon 12:00 Mon 13:30                       | 1 | 0 | no lesson at lunch; GEPI counts an afternoon
            Wed 08:00 Wed 17:30                       | 1 | 1 |
            Fri 13:30 next 11:55                      | 2 | 2 |
            Mon 08:00 Fri 17:30                       | 9 | 9 |
            Mon 13:30 Tue 08:55                       | 2 | 2 |
            Sat 08:00 Sat 12:00                       | 0 | 0 |
            Mon 07:00 Mon 07:30                       | 0 | 0 |
            Mon 09:50 Mon 10:05                       | 1 | 0 | the break is no lesson
            Mon 17:25 Mon 17:30                       | 1 | 0 | the last lesson is over
            """)
    void half_days_ED_010(String stretches, int gepi, int ours, String why) {
        List<Stretch> absences = read(stretches);
        long pupil = school.pupil("Inès");
        absences.forEach(each -> school.absence(pupil, each.from(), each.to(), AbsenceState.UNJUSTIFIED, AbsenceKind.ABSENCE));

        List<String> found = school.rows("select * from missed_half_days(?1, 2026, null, date '2026-11-16', date '2026-11-29')",
                school.school.id());

        assertThat(found).hasSize(ours);
        assertThat(GepiHalfDays.count(absences)).isEqualTo(gepi);
        assertThat(why != null).isEqualTo(ours != gepi);
    }

    private static List<Stretch> read(String text) {
        String[] words = text.split(" ");
        return Stream.iterate(0, i -> i + 4).limit(words.length / 4)
                .map(i -> new Stretch(moment(words[i], words[i + 1]), moment(words[i + 2], words[i + 3]))).toList();
    }

    private static LocalDateTime moment(String weekday, String time) {
        LocalDate day = AttendanceSchool.MONDAY.plusDays(WEEKDAY.get(weekday));
        return day.atTime(LocalTime.parse(time));
    }
}
