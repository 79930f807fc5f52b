package fr.carnet.people;

import fr.carnet.shared.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pupils a teacher has in charge, as {@code in_charge(staff)} says to every list (rules 9.3). */
class InChargeTest {

    private static final String SEEN = "select count(*) from in_charge(?) p where p = ?";

    private final Household household = household();
    private final long teacher = insert("""
            insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)
            values (?, 'EPP', 1, 'FICTIF', 'Camille', 'TEACHER', 'FICTIF CAMILLE') returning id""", household.school.id());

    private static Household household() {
        try {
            return Household.ofNewSchool();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static long insert(String sql, Object... values) {
        try (var owner = TestDatabase.get().connectAsOwner()) {
            long id = Household.id(owner, sql, values);
            owner.commit();
            return id;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private long division(int year) throws SQLException {
        long division = insert("insert into division (establishment_id, school_year, code, label) values (?, ?, '5B', '5B') returning id",
                household.school.id(), year);
        household.change("insert into division_pupil (pupil_id, division_id, establishment_id, principal) values (?, ?, ?, true)",
                household.pupil, division, household.school.id());
        return division;
    }

    private long group() throws SQLException {
        long group = insert("""
                insert into teaching_group (establishment_id, school_year, code, label) values (?, 2026, 'ANG1', 'Anglais') returning id""",
                household.school.id());
        household.change("insert into group_pupil (pupil_id, group_id, establishment_id) values (?, ?, ?)",
                household.pupil, group, household.school.id());
        return group;
    }

    private long inCharge() throws SQLException {
        return Household.seenBySchool(household.school.id(), SEEN, teacher, household.pupil);
    }

    @Test
    void a_teacher_without_a_service_has_nobody_in_charge() throws SQLException {
        division(2026);
        assertThat(inCharge()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into teaching (division_id, staff_id, establishment_id, subject_code, mode) values (?, ?, ?, '030201', 'CG')",
        "insert into main_teacher (division_id, staff_id, establishment_id) values (?, ?, ?)"})
    void the_pupils_of_a_division_are_in_charge_of_who_teaches_it_or_is_its_main_teacher(String link) throws SQLException {
        household.change(link, division(2026), teacher, household.school.id());
        assertThat(inCharge()).isOne();
    }

    @Test
    void the_pupils_of_a_group_are_in_charge_of_who_teaches_it() throws SQLException {
        household.change("insert into teaching (group_id, staff_id, establishment_id, subject_code, mode) values (?, ?, ?, '030201', 'CG')",
                group(), teacher, household.school.id());
        assertThat(inCharge()).isOne();
    }

    @Test
    void a_lesson_of_the_timetable_is_enough() throws SQLException {
        long weekly = insert("insert into alternance (establishment_id, school_year, code, label) values (?, 2026, 'H', 'H') returning id",
                household.school.id());
        long lesson = insert("""
                insert into lesson (establishment_id, school_year, subject_code, weekday, starts, ends, alternance_id)
                values (?, 2026, '030201', 1, time '08:00', time '08:55', ?) returning id""", household.school.id(), weekly);
        household.change("insert into lesson_audience (lesson_id, establishment_id, group_id) values (?, ?, ?)",
                lesson, household.school.id(), group());
        household.change("insert into lesson_teacher (lesson_id, staff_id, establishment_id) values (?, ?, ?)",
                lesson, teacher, household.school.id());
        assertThat(inCharge()).isOne();
    }

    @Test
    void a_division_of_another_year_gives_no_right() throws SQLException {
        household.change("insert into main_teacher (division_id, staff_id, establishment_id) values (?, ?, ?)",
                division(2025), teacher, household.school.id());
        assertThat(inCharge()).isZero();
    }
}
