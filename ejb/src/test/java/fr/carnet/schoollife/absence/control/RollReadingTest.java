package fr.carnet.schoollife.absence.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceKind;
import fr.carnet.schoollife.absence.entity.AbsenceState;
import fr.carnet.schoollife.record.entity.AbsencesAnswered;
import fr.carnet.schoollife.record.entity.AbsencesWithdrawn;
import fr.carnet.schoollife.record.entity.AttendanceChanged;
import fr.carnet.schoollife.record.entity.RollTaken;
import fr.carnet.shared.TestBeans;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import static fr.carnet.schoollife.AttendanceSchool.MONDAY;
import static fr.carnet.schoollife.AttendanceSchool.at;
import static fr.carnet.schoollife.AttendanceSchool.instant;
import static fr.carnet.schoollife.AttendanceSchool.told;
import static org.assertj.core.api.Assertions.assertThat;

/** What rolls make of absences: the slots of a new school are M1 8:00, M2 8:55, M3 10:05, M4 11:00, S1 13:30. */
class RollReadingTest {

    private static final String ABSENCES = """
            select to_char(starts_at at time zone 'Europe/Paris', 'HH24:MI'), to_char(ends_at at time zone 'Europe/Paris', 'HH24:MI'), state
              from absence where pupil_id = ?1 and cancelled_at is null order by starts_at""";

    private final AttendanceSchool school = AttendanceSchool.open();
    private final long pupil = school.pupil("Inès");
    private final TestBeans beans = school.beans("09:00");
    private final RollReading reading = beans.get(RollReading.class);

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void a_missed_lesson_is_an_absence_that_nobody_explained() {
        absent("08:00", "08:55");

        assertThat(absences()).containsExactly("08:00 08:55 UNJUSTIFIED");
        assertThat(told(beans, AttendanceChanged.class)).containsExactly(new AttendanceChanged(Set.of(pupil), MONDAY, MONDAY));
    }

    @Test
    void lessons_that_follow_each_other_are_one_absence_over_break_and_lunch() {
        absent("08:55", "09:50");
        absent("10:05", "11:00");
        absent("11:00", "11:55");
        absent("13:30", "14:25");

        assertThat(absences()).containsExactly("08:55 14:25 UNJUSTIFIED");
    }

    @Test
    void a_lesson_attended_in_between_keeps_two_absences() {
        absent("08:00", "08:55");
        present("08:55", "09:50");
        absent("10:05", "11:00");

        assertThat(absences()).containsExactly("08:00 08:55 UNJUSTIFIED", "10:05 11:00 UNJUSTIFIED");
    }

    @Test
    void a_late_roll_joins_what_stands_on_both_sides() {
        absent("08:00", "08:55");
        absent("10:05", "11:00");
        absent("08:55", "09:50");

        assertThat(absences()).containsExactly("08:00 11:00 UNJUSTIFIED");
        assertThat(history()).containsExactly("LENGTHENED", "MERGED", "RECORDED", "RECORDED");
        assertThat(told(beans, AbsencesWithdrawn.class)).isEmpty();
    }

    @Test
    void the_lessons_of_the_timetable_say_what_follows_what() {
        school.lesson(1, "08:00", "09:00");
        school.lesson(1, "11:00", "12:00");

        absent("08:00", "09:00");
        absent("11:00", "12:00");

        assertThat(absences()).containsExactly("08:00 12:00 UNJUSTIFIED");
    }

    @Test
    void told_twice_the_state_is_the_same_and_nothing_is_told_again() {
        absent("08:00", "08:55");
        absent("08:55", "09:50");
        int told = told(beans, AttendanceChanged.class).size();
        absent("08:55", "09:50");

        assertThat(absences()).containsExactly("08:00 09:50 UNJUSTIFIED");
        assertThat(told(beans, AttendanceChanged.class)).hasSize(told);
    }

    @Test
    void a_pupil_who_was_there_undoes_the_absence_and_its_readers_are_told() {
        long theo = school.pupil("Théo");
        reading.read(roll("08:00", "08:55", Set.of(pupil, theo), Set.of()));
        reading.read(roll("08:00", "08:55", Set.of(), Set.of(pupil, theo)));

        assertThat(absences()).isEmpty();
        assertThat(told(beans, AbsencesWithdrawn.class)).as("once for the whole class").singleElement()
                .satisfies(mistakes -> assertThat(mistakes.absences()).hasSize(2));
        assertThat(school.rows("select cause from absence_change where pupil_id = ?1 and what = 'CANCELLED'", pupil))
                .containsExactly("Erreur de saisie");
    }

    @Test
    void a_pupil_who_was_there_shortens_the_absence_at_its_end_at_its_start_or_cuts_it() {
        absent("08:00", "08:55");
        absent("08:55", "09:50");
        absent("10:05", "11:00");
        present("08:55", "09:50");
        assertThat(absences()).containsExactly("08:00 08:55 UNJUSTIFIED", "09:50 11:00 UNJUSTIFIED");

        absent("11:00", "11:55");
        present("11:00", "11:55");
        assertThat(absences()).containsExactly("08:00 08:55 UNJUSTIFIED", "09:50 11:00 UNJUSTIFIED");
    }

    @Test
    void an_announced_absence_is_not_doubled_by_the_roll_ED_003() {
        school.absence(pupil, "08:00", "12:00");

        absent("08:55", "09:50");

        assertThat(absences()).containsExactly("08:00 12:00 UNJUSTIFIED");
    }

    @Test
    void only_what_the_office_did_not_record_is_added() {
        school.absence(pupil, "08:00", "09:10");

        absent("08:55", "09:50");

        assertThat(absences()).containsExactly("08:00 09:10 UNJUSTIFIED", "09:10 09:50 UNJUSTIFIED");
    }

    @Test
    void what_somebody_recorded_is_kept_when_a_roll_says_the_contrary() {
        school.absence(pupil, "08:00", "12:00");

        present("08:55", "09:50");

        assertThat(absences()).containsExactly("08:00 12:00 UNJUSTIFIED");
        assertThat(told(beans, AttendanceChanged.class)).isEmpty();
    }

    @Test
    void an_outing_is_not_read_as_an_absence_ED_015() {
        school.absence(pupil, at("08:00"), at("17:30"), AbsenceState.LEGITIMATE, AbsenceKind.OUTING);

        absent("08:55", "09:50");

        assertThat(absences()).containsExactly("08:00 17:30 LEGITIMATE");
    }

    @Test
    void a_settled_absence_does_not_grow() {
        absent("08:00", "08:55");
        school.em.createNativeQuery("update absence set state = 'LEGITIMATE' where pupil_id = ?1").setParameter(1, pupil).executeUpdate();

        absent("08:55", "09:50");

        assertThat(absences()).containsExactly("08:00 08:55 LEGITIMATE", "08:55 09:50 UNJUSTIFIED");
    }

    @Test
    void an_absence_that_the_family_announced_awaits_the_answer_ED_003() {
        school.insert("""
                insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, channel,
                                                 said_at, recorded_at, recorded_by)
                values (nextval('absence_explanation_seq'), 2026, 99, ?, ?, ?, ?, 'CHILD_ILLNESS', 'PORTAL', now(), now(), 1) returning id""",
                school.school.id(), pupil, Timestamp.from(instant("08:00")), Timestamp.from(instant("2026-11-17T18:00")));

        absent("08:55", "09:50");

        assertThat(absences()).containsExactly("08:55 09:50 AWAITING");
        assertThat(told(beans, AbsencesAnswered.class)).singleElement().satisfies(answer -> assertThat(answer.absences()).hasSize(1));
    }

    @Test
    void a_class_of_35_costs_no_more_statements_than_one_pupil() {
        Set<Long> all = school.pupils(35).stream().collect(Collectors.toSet());

        long one = statements(() -> reading.read(roll("08:00", "08:55", Set.of(pupil), Set.of())));
        long many = statements(() -> reading.read(roll("08:55", "09:50", all, Set.of())));

        assertThat(many).isEqualTo(one);
        assertThat(school.rows("select count(*) from absence where establishment_id = ?1", school.school.id())).containsExactly("36");
    }

    /** How many queries the reading asks for during an act. */
    private long statements(Runnable act) {
        AtomicLong asked = new AtomicLong();
        reading.em = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(school.em, arguments);
                });
        act.run();
        reading.em = school.em;
        return asked.get();
    }

    private void absent(String from, String to) {
        reading.read(roll(from, to, Set.of(pupil), Set.of()));
    }

    private void present(String from, String to) {
        reading.read(roll(from, to, Set.of(), Set.of(pupil)));
    }

    private static RollTaken roll(String from, String to, Set<Long> absent, Set<Long> present) {
        return new RollTaken(1, instant(from), instant(to), absent, present, present.isEmpty() ? null : "Erreur de saisie");
    }

    private List<String> absences() {
        return school.rows(ABSENCES, pupil);
    }

    private List<String> history() {
        return school.rows("select what from absence_change where pupil_id = ?1 order by 1", pupil);
    }
}
