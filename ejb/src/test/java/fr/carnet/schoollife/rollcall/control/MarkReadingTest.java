package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.RollHeading;
import fr.carnet.schoollife.rollcall.entity.LatenessWithoutMinutes;
import fr.carnet.schoollife.rollcall.entity.Mark;
import fr.carnet.schoollife.rollcall.entity.MarksContradict;
import fr.carnet.schoollife.rollcall.entity.NoteMissing;
import fr.carnet.schoollife.rollcall.entity.RollKind;
import fr.carnet.schoollife.rollcall.entity.RollMark;
import fr.carnet.schoollife.rollcall.entity.TimeOutsideLesson;
import fr.carnet.shared.control.SchoolClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a mark means once it has its time: a lesson from 8:00 to 8:55 on Monday 23 November 2026. */
class MarkReadingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final long INES = 1;

    private static Instant at(String hour) {
        return MONDAY.atTime(LocalTime.parse(hour)).atZone(SchoolClock.PARIS).toInstant();
    }

    private static RollSetting lesson(RollKind kind) {
        RollHeading heading = new RollHeading(kind, 7L, MONDAY, LocalTime.of(8, 0), LocalTime.of(8, 55), "Français", "5B", null, 30);
        return new RollSetting(heading, at("08:00"), at("08:55"), "020700", true, true, null, null);
    }

    private static List<RollMark> read(String now, NewMark... asked) {
        return new MarkReading(lesson(RollKind.LESSON), at(now).plusSeconds(42)).read(List.of(asked));
    }

    private static NewMark mark(Mark mark, String hour, String note) {
        return new NewMark(INES, mark, hour == null ? null : LocalTime.parse(hour), null, note);
    }

    @ParameterizedTest
    @CsvSource({"08:07, 7, 08:07", "07:50, 1, 08:01", "08:00, 1, 08:01", "08:55, 55, 08:55"})
    void a_lateness_takes_the_present_time_ED_011(String now, int minutes, String arrived) {
        assertThat(read(now, NewMark.late(INES, null))).containsExactly(new RollMark(INES, Mark.LATE, at(arrived), minutes, null));
    }

    @Test
    void minutes_that_are_given_win_over_the_clock_and_an_hour_too() {
        assertThat(read("08:40", NewMark.late(INES, 5)).get(0).minutes()).isEqualTo(5);
        assertThat(read("08:40", mark(Mark.LATE, "08:12", null)).get(0).minutes()).isEqualTo(12);
    }

    @Test
    void after_the_lesson_the_present_time_is_nobodys_arrival() {
        assertThatThrownBy(() -> read("10:00", NewMark.late(INES, null))).isInstanceOf(LatenessWithoutMinutes.class);
        assertThat(read("10:00", NewMark.late(INES, 5)).get(0).at()).isEqualTo(at("08:05"));
    }

    @Test
    void nobody_arrives_late_after_the_end() {
        assertThatThrownBy(() -> read("08:10", NewMark.late(INES, 56))).isInstanceOf(TimeOutsideLesson.class);
    }

    @ParameterizedTest
    @EnumSource(value = Mark.class, names = {"LEFT_EARLY", "EXCLUDED", "INFIRMARY"})
    void what_happens_in_the_lesson_happened_now_or_at_the_hour_given(Mark mark) {
        assertThat(read("08:30", mark(mark, null, "Faits.")).get(0).at()).isEqualTo(at("08:30"));
        assertThat(read("08:30", mark(mark, "08:20", "Faits.")).get(0).at()).isEqualTo(at("08:20"));
        assertThat(read("10:00", mark(mark, null, "Faits.")).get(0).at()).isEqualTo(at("08:55"));
        assertThatThrownBy(() -> read("10:00", mark(mark, "09:20", "Faits."))).isInstanceOf(TimeOutsideLesson.class);
    }

    @ParameterizedTest
    @EnumSource(value = Mark.class, names = {"EXCLUDED", "REMARK"})
    void an_exclusion_and_a_remark_are_told_in_words_ED_033(Mark mark) {
        assertThatThrownBy(() -> read("08:30", mark(mark, null, "  "))).isInstanceOf(NoteMissing.class);
        assertThat(read("08:30", mark(mark, null, " Bavarde. ")).get(0).note()).isEqualTo("Bavarde.");
    }

    @Test
    void a_pupil_is_not_absent_and_something_else_nor_twice_the_same() {
        assertThatThrownBy(() -> read("08:10", NewMark.absent(INES), NewMark.late(INES, 5))).isInstanceOf(MarksContradict.class);
        assertThatThrownBy(() -> read("08:10", NewMark.absent(INES), mark(Mark.REMARK, null, "A."))).isInstanceOf(MarksContradict.class);
        assertThatThrownBy(() -> read("08:10", NewMark.late(INES, 5), NewMark.late(INES, 6))).isInstanceOf(MarksContradict.class);
        assertThat(read("08:10", NewMark.late(INES, 5), mark(Mark.REMARK, null, "Sans cahier."))).hasSize(2);
    }

    @Test
    void a_study_hall_says_who_is_present_and_a_lesson_does_not() {
        MarkReading study = new MarkReading(lesson(RollKind.STUDY), at("08:10"));
        assertThat(study.read(List.of(mark(Mark.PRESENT, null, null)))).hasSize(1);
        assertThatThrownBy(() -> study.read(List.of(NewMark.absent(INES)))).isInstanceOf(MarksContradict.class);
        assertThatThrownBy(() -> read("08:10", mark(Mark.PRESENT, null, null))).isInstanceOf(MarksContradict.class);
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, , true, false", "LATE, 30, false, true", "LATE, 31, true, false", "INFIRMARY, , false, false",
            "EXCLUDED, , false, false", "LEFT_EARLY, , false, false", "REMARK, , false, false"})
    void beyond_the_limit_a_lateness_is_a_missed_lesson_and_what_is_not_an_absence_is_none_ED_011_ED_015(
            Mark mark, Integer minutes, boolean missed, boolean late) {
        RollMark read = new RollMark(INES, mark, null, minutes, null);
        assertThat(read.missesLesson(30)).isEqualTo(missed);
        assertThat(read.isLateness(30)).isEqualTo(late);
    }

    @Test
    void a_correction_leaves_alone_what_is_the_same() {
        RollMark kept = new RollMark(INES, Mark.LATE, at("08:07"), 7, null);
        RollMark gone = new RollMark(2, Mark.ABSENT, null, null, null);
        RollMark come = new RollMark(3, Mark.ABSENT, null, null, null);
        RollDifference difference = RollDifference.between(Stream.of(kept, gone).map(mark -> new KeptMark(mark.pupil(), mark)).toList(),
                List.of(kept, come));
        assertThat(difference.replaced()).extracting(KeptMark::mark).containsExactly(gone);
        assertThat(difference.added()).containsExactly(come);
        assertThat(RollDifference.between(List.of(), List.of()).isNothing()).isTrue();
    }
}
