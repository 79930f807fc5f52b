package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.family.boundary.ChildDay;
import fr.carnet.schoollife.record.boundary.MissedHalf;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static fr.carnet.schoollife.AttendanceSchool.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

/** The half-days that a family's strip draws are those that the school counts, of its own child and of no other (<i>ED-010, TS-053</i>). */
class ChildrenTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final long pupil = school.pupil("Inès");
    private final EntityManager em = TestUnit.open();

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
        school.close();
    }

    @Test
    void the_strip_of_a_family_has_the_half_days_of_the_school_ED_010() {
        school.absence(pupil, "08:00", "12:00");
        half(pupil, "AM");
        half(school.pupil("Tom"), "PM");

        ChildDay child = children().home().children().get(0);

        assertThat(child.missed()).containsExactly(new MissedHalf(MONDAY, true));
        assertThat(child.events()).as("a half-day is no event of the list").hasSize(1);
        assertThat(child.absences()).isOne();
    }

    private void half(long of, String half) {
        school.change("""
                insert into half_day (school_year, academy, establishment_id, pupil_id, day, half, missed_minutes, excused, awaiting)
                values (2026, 99, ?, ?, ?, ?, 60, false, false)""", school.school.id(), of, java.sql.Date.valueOf(MONDAY), half);
    }

    private Children children() {
        school.openToFamilies();
        em.getTransaction().begin();
        TestScopeDoor door = new TestScopeDoor(em);
        door.enterFamily(school.parent(pupil).account());
        TestBeans beans = new TestBeans(em, AttendanceSchool.clock("10:00"));
        beans.put(door.scope());
        return beans.get(Children.class);
    }
}
