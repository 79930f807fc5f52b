package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.boundary.Contradiction;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;

import static fr.carnet.schoollife.AttendanceSchool.MONDAY;
import static fr.carnet.schoollife.AttendanceSchool.at;
import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;

/** Present and absent at once: both are kept, and found. */
class ContradictionsTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final Contradictions contradictions = school.beans("12:00").get(Contradictions.class);
    private final long pupil = school.pupil("Inès");

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void a_roll_that_saw_the_pupil_contradicts_the_record() {
        long absence = school.absence(pupil, "08:00", "12:00");
        long roll = roll("08:55", "09:50");

        assertThat(found()).containsExactly(new Contradiction(absence, pupil, roll, at("08:55"), at("09:50")));
        assertThat(contradictions.of(List.of(absence), MONDAY, MONDAY)).hasSize(1);
    }

    @Test
    void a_roll_that_missed_the_pupil_agrees() {
        school.absence(pupil, "08:00", "12:00");
        mark(roll("08:55", "09:50"), "ABSENT");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_pupil_who_came_for_the_end_of_a_lesson_agrees_with_an_absence_of_its_beginning() {
        school.absence(pupil, "08:00", "09:10");
        mark(roll("08:55", "09:50"), "LATE");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_pupil_at_the_infirmary_contradicts_nothing() {
        school.absence(pupil, at("08:00"), at("12:00"), AbsenceState.LEGITIMATE, AbsenceKind.INFIRMARY);
        roll("08:55", "09:50");

        assertThat(found()).isEmpty();
    }

    @Test
    void a_lesson_of_the_pupils_division_and_a_group_are_rolls_that_expect_the_pupil() {
        long absence = school.absence(pupil, "08:00", "12:00");
        long lesson = school.lesson(1, "08:00", "08:55");
        long choir = school.insert("insert into teaching_group (establishment_id, school_year, code, label) values (?, 2026, 'CHŒUR', 'Chœur') returning id",
                school.school.id());
        school.change("insert into group_pupil (pupil_id, group_id, establishment_id) values (?, ?, ?)", pupil, choir, school.school.id());
        long called = roll("08:00", "08:55");
        school.change("update roll_call set kind = 'LESSON', lesson_id = ?, division_id = null where id = ?", lesson, called);
        long sung = roll("10:05", "11:00");
        school.change("update roll_call set kind = 'GROUP', group_id = ?, division_id = null where id = ?", choir, sung);

        assertThat(found()).containsExactly(new Contradiction(absence, pupil, called, at("08:00"), at("08:55")),
                new Contradiction(absence, pupil, sung, at("10:05"), at("11:00")));
    }

    @Test
    void a_study_hall_that_wrote_the_pupil_down_contradicts_and_one_that_did_not_says_nothing() {
        school.absence(pupil, "08:00", "12:00");
        school.change("update roll_call set kind = 'STUDY', division_id = null where id = ?", roll("08:00", "08:55"));
        assertThat(found()).isEmpty();
        long study = roll("08:55", "09:50");
        school.change("update roll_call set kind = 'STUDY', division_id = null where id = ?", study);
        mark(study, "PRESENT");

        assertThat(found()).extracting(Contradiction::roll).containsExactly(study);
    }

    @Test
    void who_is_dispensed_may_come_all_the_same_ED_015() {
        school.absence(pupil, at("08:00"), at("12:00"), AbsenceState.LEGITIMATE, AbsenceKind.RECURRENT);
        roll("08:55", "09:50");

        assertThat(found()).isEmpty();
    }

    @Test
    void both_sides_say_what_they_know_and_who_said_it() {
        school.absence(pupil, "08:00", "12:00");
        long roll = roll("08:55", "09:50");
        mark(roll, "LATE");
        mark(roll, "REMARK");
        school.change("update roll_call set taken_by = ? where id = ?", school.cpe, roll);

        assertThat(contradictions.told(found())).singleElement().satisfies(line -> {
            assertThat(line.firstName()).isEqualTo("Inès");
            assertThat(line.division()).isEqualTo("6A");
            assertThat(line.record().from()).isEqualTo(at("08:00"));
            assertThat(line.record().state()).isEqualTo(AbsenceState.UNJUSTIFIED);
            assertThat(line.roll().mark()).isEqualTo("LATE");
            assertThat(line.roll().by()).contains("ÉDUCATION");
        });
        assertThat(contradictions.told(List.of())).isEmpty();
    }

    private List<Contradiction> found() {
        return contradictions.between(MONDAY, MONDAY);
    }

    private long roll(String from, String to) {
        return school.insert("""
                insert into roll_call (id, school_year, academy, establishment_id, day, starts_at, ends_at, kind, division_id, request_key,
                                       taken_at, taken_by)
                values (nextval('roll_call_seq'), 2026, 99, ?, ?, ?, ?, 'DIVISION', ?, gen_random_uuid(), now(), 0) returning id""",
                school.school.id(), Date.valueOf(MONDAY), Timestamp.from(instant(from)), Timestamp.from(instant(to)), school.division);
    }

    private void mark(long roll, String mark) {
        school.change("""
                insert into roll_entry (school_year, academy, establishment_id, roll_call_id, pupil_id, day, starts_at, ends_at, mark, minutes,
                                        recorded_at, recorded_by)
                select school_year, academy, establishment_id, id, ?, day, starts_at, ends_at, ?, 15, now(), 0 from roll_call where id = ?""",
                pupil, mark, roll);
    }
}
