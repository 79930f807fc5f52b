package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.ClassOfDay;
import fr.carnet.schoollife.rollcall.boundary.DayRoll;
import fr.carnet.schoollife.rollcall.boundary.MissingRoll;
import fr.carnet.schoollife.rollcall.boundary.NewMark;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollChoice;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Which rolls there are to take today, and which were forgotten. */
class DayOfRollsTest {

    private final ClassOfDay day = new ClassOfDay(2);
    private EntityManager em;

    @AfterEach
    void leave() {
        em.getTransaction().commit();
        em.close();
    }

    private TestBeans at(String hour, long account) {
        if (em != null) {
            leave();
        }
        em = TestUnit.open();
        em.getTransaction().begin();
        TestBeans beans = new TestBeans(em, new SchoolClock(Clock.fixed(Instant.parse("2026-11-23T" + hour + ":00+01:00"), ZoneOffset.UTC)));
        beans.door().enterSchool(account);
        return beans;
    }

    private List<DayRoll> lessons(String hour, long account) {
        return at(hour, account).get(TeacherDay.class).on(ClassOfDay.MONDAY);
    }

    private List<Long> missing(String hour) {
        return at(hour, day.cpe).get(MissingRolls.class).today().stream().map(MissingRoll::lesson).toList();
    }

    private void take(long lesson) {
        at("09:00", day.teacher).get(RollCalls.class).take(new NewRoll(RollSubject.lesson(lesson, ClassOfDay.MONDAY), UUID.randomUUID(),
                List.of(NewMark.absent(day.pupils.get(0)), NewMark.late(day.pupils.get(1), 4))));
    }

    @Test
    void a_teacher_finds_the_lessons_of_the_day_and_what_became_of_their_rolls() {
        take(day.first);
        List<DayRoll> lessons = lessons("09:05", day.teacher);
        assertThat(lessons).extracting(DayRoll::lesson).containsExactly(day.first, day.second);
        assertThat(lessons).extracting(DayRoll::absent).containsExactly(1, 0);
        assertThat(lessons).extracting(DayRoll::late).containsExactly(1, 0);
        assertThat(lessons).extracting(DayRoll::running).containsExactly(false, true);
        assertThat(lessons.get(0).taken()).isNotNull();
        assertThat(lessons("09:05", day.colleague)).isEmpty();
    }

    @Test
    void a_roll_is_missing_a_quarter_of_an_hour_after_the_lesson_began_and_until_it_is_taken() {
        assertThat(missing("08:14")).isEmpty();
        assertThat(missing("08:15")).containsExactly(day.first);
        assertThat(missing("09:10")).containsExactly(day.first, day.second);
        take(day.first);
        assertThat(missing("09:10")).containsExactly(day.second);
    }

    @Test
    void a_lesson_that_is_not_held_or_has_nobody_misses_no_roll() throws SQLException {
        ClassOfDay.id("""
                insert into lesson_change (establishment_id, lesson_id, day, state, recorded_at, recorded_by)
                values (?, ?, date '2026-11-23', 'NOT_HELD', now(), 0) returning id""", day.school.id(), day.first);
        assertThat(missing("09:10")).containsExactly(day.second);
        ClassOfDay.id("with gone as (delete from division_pupil where division_id = ? returning 1) select count(*) from gone", day.division);
        assertThat(missing("09:10")).isEmpty();
    }

    @Test
    void nothing_is_missing_on_a_closed_day() throws SQLException {
        ClassOfDay.id("insert into school_closure (establishment_id, day, label) values (?, date '2026-11-23', 'Neige') returning establishment_id",
                day.school.id());
        assertThat(missing("09:10")).isEmpty();
        assertThat(lessons("09:10", day.teacher)).isEmpty();
    }

    @Test
    void without_a_lesson_a_teacher_chooses_among_the_classes_in_charge() {
        assertThat(at("09:00", day.teacher).get(RollChoices.class).all()).extracting(RollChoice::code).containsExactly("5B");
        assertThat(at("09:00", day.colleague).get(RollChoices.class).all()).isEmpty();
        assertThat(at("09:00", day.cpe).get(RollChoices.class).all()).extracting(RollChoice::code).containsExactly("5B");
    }
}
