package fr.carnet.schoollife.halfday.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.halfday.entity.HalfDaysChanged;
import fr.carnet.schoollife.halfday.entity.Recount;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.shared.TestBeans;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static fr.carnet.schoollife.AttendanceSchool.MONDAY;
import static fr.carnet.schoollife.AttendanceSchool.at;
import static fr.carnet.schoollife.AttendanceSchool.told;
import static org.assertj.core.api.Assertions.assertThat;

/** ED-010, ED-015 and the rule of the count, on the real schema. */
class HalfDayCountTest {

    private static final String ALL = """
            select day, half, missed_minutes, case when excused then 'excused' when awaiting then 'awaiting' else 'bare' end
              from half_day where pupil_id = ?1 order by day, half""";

    private final AttendanceSchool school = AttendanceSchool.open();
    private final TestBeans beans = school.beans("10:00");
    private final HalfDayCount count = beans.get(HalfDayCount.class);
    private final long pupil = school.pupil("Inès");

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void only_the_lessons_of_the_pupils_timetable_can_be_missed() {
        school.lesson(1, "10:00", "11:00");

        school.absence(pupil, "08:00", "09:50");
        assertThat(counted()).isEmpty();
        school.absence(pupil, "10:30", "17:30");
        assertThat(counted()).containsExactly("2026-11-16 AM 30 bare");
    }

    @Test
    void a_lesson_of_the_other_week_is_not_missed() {
        school.lesson(1, "10:00", "11:00", MONDAY.plusWeeks(1));

        school.absence(pupil, at("08:00"), at("2026-11-23T17:30"), AbsenceState.UNJUSTIFIED, AbsenceKind.ABSENCE);

        assertThat(counted()).containsExactly("2026-11-23 AM 60 bare");
    }

    @Test
    void a_lesson_is_missed_only_between_the_days_when_it_begins_and_ends() {
        long lesson = school.lesson(1, "10:00", "11:00");
        school.change("update lesson set opened_on = ? where id = ?", Date.valueOf(MONDAY.plusDays(1)), lesson);

        school.absence(pupil, at("08:00"), at("2026-11-23T17:30"), AbsenceState.UNJUSTIFIED, AbsenceKind.ABSENCE);

        assertThat(counted()).containsExactly("2026-11-23 AM 60 bare");
    }

    @Test
    void a_lesson_that_was_not_held_is_not_missed_and_one_that_was_moved_is_missed_where_it_went() {
        long lesson = school.lesson(1, "10:00", "11:00");
        long other = school.lesson(1, "09:00", "10:00");
        school.change("""
                insert into lesson_change (establishment_id, lesson_id, day, state, recorded_at, recorded_by)
                values (?, ?, ?, 'NOT_HELD', now(), 0)""", school.school.id(), lesson, Date.valueOf(MONDAY));
        school.change("""
                insert into lesson_change (establishment_id, lesson_id, day, state, new_day, new_starts, new_ends, recorded_at, recorded_by)
                values (?, ?, ?, 'MOVED', ?, time '14:00', time '15:00', now(), 0)""", school.school.id(), other,
                Date.valueOf(MONDAY), Date.valueOf(MONDAY));

        school.absence(pupil, "08:00", "17:30");

        assertThat(counted()).containsExactly("2026-11-16 PM 60 bare");
    }

    @Test
    void nothing_is_missed_on_a_day_when_the_school_is_closed() {
        school.change("insert into school_closure (establishment_id, day, label) values (?, ?, 'Neige')", school.school.id(),
                Date.valueOf(MONDAY));

        school.absence(pupil, "08:00", "17:30");

        assertThat(counted()).isEmpty();
    }

    @Test
    void the_pivot_of_the_school_tells_morning_from_afternoon_by_the_start_of_the_lesson() {
        school.lesson(1, "12:00", "13:00");
        school.absence(pupil, "12:45", "13:00");
        assertThat(counted()).containsExactly("2026-11-16 AM 15 bare");

        school.change("update counting_rule set pivot = time '12:00' where establishment_id = ?", school.school.id());
        assertThat(counted()).containsExactly("2026-11-16 PM 15 bare");
    }

    @Test
    void fewer_missed_minutes_than_the_schools_minimum_are_no_half_day() {
        school.change("update counting_rule set minimum_minutes = 60 where establishment_id = ?", school.school.id());

        school.absence(pupil, "08:00", "08:55");
        assertThat(counted()).isEmpty();
        school.absence(pupil, "08:55", "09:00");
        assertThat(counted()).containsExactly("2026-11-16 AM 60 bare");
    }

    @Test
    void minutes_that_two_absences_cover_are_minutes_once() {
        school.absence(pupil, "08:00", "08:30");
        school.absence(pupil, "08:15", "08:45");

        assertThat(counted()).containsExactly("2026-11-16 AM 45 bare");
    }

    @ParameterizedTest
    @EnumSource(AbsenceKind.class)
    void outings_placements_infirmary_and_measures_are_no_absences_ED_015(AbsenceKind kind) {
        school.absence(pupil, at("08:00"), at("12:00"), AbsenceState.UNJUSTIFIED, kind);

        assertThat(counted()).hasSize(kind.countsAsAbsence() ? 1 : 0);
    }

    @Test
    void a_half_day_is_excused_when_a_legitimate_reason_covers_what_was_missed_ED_005() {
        school.absence(pupil, at("08:00"), at("12:00"), AbsenceState.LEGITIMATE, AbsenceKind.ABSENCE);
        school.absence(pupil, at("08:00"), at("09:00"), AbsenceState.UNJUSTIFIED, AbsenceKind.ABSENCE);
        school.absence(pupil, at("13:30"), at("14:25"), AbsenceState.AWAITING, AbsenceKind.ABSENCE);
        school.absence(pupil, at("2026-11-17T08:00"), at("2026-11-17T08:55"), AbsenceState.NOT_LEGITIMATE, AbsenceKind.ABSENCE);
        school.absence(pupil, at("2026-11-17T08:55"), at("2026-11-17T12:00"), AbsenceState.LEGITIMATE, AbsenceKind.ABSENCE);

        assertThat(counted()).containsExactly("2026-11-16 AM 220 excused", "2026-11-16 PM 55 awaiting", "2026-11-17 AM 220 bare");
    }

    @Test
    void a_cancelled_absence_no_longer_counts() {
        long wrong = school.absence(pupil, "08:00", "12:00");
        follow();
        school.em.createNativeQuery("update absence set cancelled_at = now(), cancelled_by = 0 where id = ?1")
                .setParameter(1, wrong).executeUpdate();
        follow();

        assertThat(school.rows(ALL, pupil)).isEmpty();
    }

    @Test
    void the_count_after_each_act_is_the_count_of_the_whole_year_so_that_a_recount_changes_nothing() {
        school.absence(pupil, at("08:00"), at("2026-11-20T17:30"), AbsenceState.UNJUSTIFIED, AbsenceKind.ABSENCE);
        count.follow(new AttendanceChanged(Set.of(pupil), MONDAY, MONDAY.plusDays(4)));

        assertThat(count.school(true)).isEqualTo(new Recount(9, 0, 0));
        assertThat(count.school(true).unchanged()).isEqualTo(9);
    }

    @Test
    void a_recount_repairs_what_is_wrong_and_a_rehearsal_only_says_it() {
        long other = school.pupil("Tom");
        school.absence(pupil, "08:00", "17:30");
        follow();
        school.change("delete from absence where pupil_id = ?", pupil);
        school.absence(other, "08:00", "12:00");

        assertThat(count.school(false)).isEqualTo(new Recount(1, 1, 2));
        assertThat(count.school(true)).isEqualTo(new Recount(1, 1, 2));
        assertThat(count.school(true)).isEqualTo(new Recount(1, 0, 0));
        assertThat(school.rows(ALL, other)).hasSize(1);
    }

    @Test
    void the_counters_of_the_months_are_told_only_when_a_half_day_differs() {
        school.absence(pupil, "08:00", "08:55");
        follow();
        follow();

        assertThat(told(beans, HalfDaysChanged.class)).containsExactly(new HalfDaysChanged(Set.of(pupil), MONDAY, MONDAY));
    }

    private List<String> counted() {
        LocalDate last = MONDAY.plusDays(7);
        count.follow(new AttendanceChanged(Set.of(pupil), MONDAY, last));
        return school.rows(ALL, pupil);
    }

    private void follow() {
        count.follow(new AttendanceChanged(Set.of(pupil), MONDAY, MONDAY));
    }
}
