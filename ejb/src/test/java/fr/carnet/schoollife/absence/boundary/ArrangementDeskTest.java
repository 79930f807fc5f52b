package fr.carnet.schoollife.absence.boundary;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ArrangementEnded;
import fr.carnet.schoollife.absence.entity.ArrangementKind;
import fr.carnet.schoollife.absence.entity.NoWeekConcerned;
import fr.carnet.schoollife.absence.entity.PeriodBackwards;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.TestBeans;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static fr.carnet.schoollife.AttendanceSchool.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-015: the same hours of each week, agreed for one pupil; at 10 h on Monday 16 November. */
class ArrangementDeskTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 4);

    private final AttendanceSchool school = AttendanceSchool.open();
    private final TestBeans beans = school.beans("10:00");
    private final ArrangementDesk desk = beans.get(ArrangementDesk.class);
    private final long pupil = school.pupil("Inès");

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void each_week_is_recorded_and_none_is_a_missed_half_day_ED_015() {
        assertThat(desk.record(asked(DayOfWeek.TUESDAY, FIRST, LAST))).isEqualTo(5);

        assertThat(desk.of(pupil)).singleElement().satisfies(line -> {
            assertThat(line.weeks()).isEqualTo(5);
            assertThat(line.kind()).isEqualTo(ArrangementKind.DISPENSE);
            assertThat(line.recordedBy()).contains("ÉDUCATION");
            assertThat(line.over()).isFalse();
        });
        assertThat(school.rows("select kind, state, count(*) from absence where pupil_id = ?1 group by 1, 2", pupil))
                .containsExactly("RECURRENT LEGITIMATE 5");
        assertThat(school.rows("select day from missed_half_days(?1, 2026, null, date '2026-11-01', date '2026-12-31') where pupil_id = ?2",
                school.school.id(), pupil)).isEmpty();
    }

    @Test
    void a_day_without_class_is_left_out() {
        assertThat(desk.record(asked(DayOfWeek.WEDNESDAY, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 20))))
                .as("11 November is a public holiday").isEqualTo(1);
        assertThatThrownBy(() -> desk.record(asked(DayOfWeek.WEDNESDAY, LocalDate.of(2026, 11, 11), LocalDate.of(2026, 11, 11))))
                .isInstanceOf(NoWeekConcerned.class);
        assertThatThrownBy(() -> desk.record(asked(DayOfWeek.FRIDAY, FIRST, FIRST))).isInstanceOf(NoWeekConcerned.class);
        assertThatThrownBy(() -> desk.record(asked(DayOfWeek.FRIDAY, LAST, FIRST))).isInstanceOf(PeriodBackwards.class);
    }

    @Test
    void ending_it_cancels_the_weeks_to_come_and_keeps_those_that_were() {
        desk.record(asked(DayOfWeek.MONDAY, FIRST, LAST));
        long arrangement = desk.current().get(0).id();

        assertThat(desk.end(arrangement)).as("of five, three were, one of them this morning").isEqualTo(2);

        assertThat(desk.current()).isEmpty();
        assertThat(desk.of(pupil)).singleElement().satisfies(line -> {
            assertThat(line.weeks()).isEqualTo(3);
            assertThat(line.endedAt()).isEqualTo(at("10:00"));
            assertThat(line.over()).isTrue();
        });
        assertThat(school.rows("select what, count(*) from absence_change where pupil_id = ?1 group by 1 order by 1", pupil))
                .containsExactly("CANCELLED 2", "RECORDED 5");
        assertThatThrownBy(() -> desk.end(arrangement)).isInstanceOf(ArrangementEnded.class);
    }

    @Test
    void who_is_dispensed_from_one_hour_may_miss_the_whole_day() {
        desk.record(asked(DayOfWeek.MONDAY, FIRST, LAST));

        beans.get(AttendanceDesk.class).record(new NewAbsence(pupil, at("08:00"), at("12:00"), AbsenceReason.UNKNOWN));

        assertThat(school.rows("select day, half from missed_half_days(?1, 2026, null, date '2026-11-16', date '2026-11-16')",
                school.school.id())).containsExactly("2026-11-16 AM");
    }

    @Test
    void that_of_another_school_is_unknown_TS_053() {
        try (AttendanceSchool other = AttendanceSchool.open()) {
            ArrangementDesk theirs = other.beans("10:00").get(ArrangementDesk.class);
            theirs.record(new NewArrangement(other.pupil("Tom"), ArrangementKind.ARRANGED_TIMETABLE, DayOfWeek.MONDAY, LocalTime.of(8, 0),
                    LocalTime.of(9, 0), FIRST, LAST, null));
            long known = theirs.current().get(0).id();

            assertThatThrownBy(() -> desk.end(known)).isInstanceOf(FactUnknown.class);
            assertThat(desk.current()).isEqualTo(List.of());
        }
    }

    private NewArrangement asked(DayOfWeek weekday, LocalDate first, LocalDate last) {
        return new NewArrangement(pupil, ArrangementKind.DISPENSE, weekday, LocalTime.of(8, 0), LocalTime.of(8, 55), first, last, " Sport. ");
    }
}
