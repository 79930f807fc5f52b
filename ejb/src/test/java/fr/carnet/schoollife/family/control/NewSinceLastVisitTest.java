package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.family.boundary.FamilyEvent;
import fr.carnet.schoollife.family.boundary.FamilyHome;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Timestamp;
import java.util.List;

import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;

/** «Nouveau depuis votre dernière visite»: what came since the end of the reader's visit before this one, for each reader alone (<i>ED-131</i>). */
class NewSinceLastVisitTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final long pupil = school.pupil("Inès");
    private final long mother = school.parent(pupil).account();
    private final long father = school.parent(pupil).account();
    private final EntityManager em = TestUnit.open();

    NewSinceLastVisitTest() {
        school.openToFamilies();
        em.getTransaction().begin();
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
        school.close();
    }

    @Test
    void nothing_is_new_at_the_first_visit_and_what_comes_afterwards_is_at_the_next() {
        lateness("07:00");
        assertThat(fresh(mother, "08:00")).isEmpty();

        lateness("09:00");
        assertThat(fresh(mother, "12:00")).as("two hours later is another visit").containsExactly("09:00");
    }

    @Test
    void it_stays_new_as_long_as_the_visit_lasts_and_no_longer() {
        fresh(mother, "08:00");
        lateness("09:00");
        assertThat(fresh(mother, "12:00")).containsExactly("09:00");
        assertThat(fresh(mother, "12:20")).containsExactly("09:00");
        assertThat(fresh(mother, "12:45")).as("no half hour without a page").containsExactly("09:00");

        assertThat(fresh(mother, "13:30")).isEmpty();
    }

    @Test
    void the_other_parent_s_visits_change_nothing_ED_131() {
        fresh(mother, "08:00");
        fresh(father, "08:00");
        lateness("09:00");
        fresh(father, "10:00");

        assertThat(fresh(father, "12:00")).isEmpty();
        assertThat(fresh(mother, "12:00")).containsExactly("09:00");
    }

    @Test
    void a_punishment_that_was_proposed_is_new_since_it_was_accepted_TS_042() {
        long proposed = punishment("07:30", "PROPOSED");
        assertThat(home(mother, "08:00").children().get(0).events()).isEmpty();

        school.change("update punishment set state = 'GIVEN', accepted_at = ? where id = ?", Timestamp.from(instant("09:00")), proposed);

        assertThat(fresh(mother, "12:00")).containsExactly("09:00");
    }

    @Test
    void a_sanction_recorded_before_the_visit_is_new_once_notified_TS_043() {
        long sanction = school.insert("""
                insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                values (nextval('sanction_seq'), 2026, 99, ?, ?, 'WARNING', date '2026-11-16', 'Faits', ?, 0) returning id""",
                school.school.id(), pupil, Timestamp.from(instant("07:00")));
        assertThat(fresh(mother, "08:00")).isEmpty();
        assertThat(fresh(mother, "10:00")).isEmpty();

        school.change("update sanction set notified_on = date '2026-11-16' where id = ?", sanction);

        assertThat(fresh(mother, "12:00")).hasSize(1);
    }

    /** The hours of recording of what the page marks as new. */
    private List<String> fresh(long account, String now) {
        FamilyHome home = home(account, now);
        return home.children().get(0).events().stream().filter(event -> event.isNewSince(home.since())).map(FamilyEvent::recordedAt)
                .map(at -> at.atZone(SchoolClock.PARIS).toLocalTime().toString()).toList();
    }

    private FamilyHome home(long account, String now) {
        TestScopeDoor door = new TestScopeDoor(em, AttendanceSchool.clock(now));
        door.enterFamily(account);
        TestBeans beans = new TestBeans(em, AttendanceSchool.clock(now));
        beans.put(door.scope());
        return beans.get(Children.class).home();
    }

    private void lateness(String recorded) {
        school.change("""
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                values (nextval('lateness_seq'), 2026, 99, ?, ?, ?, 5, 'OTHER', ?, 0)""",
                school.school.id(), pupil, Timestamp.from(instant(recorded)), Timestamp.from(instant(recorded)));
    }

    private long punishment(String recorded, String state) {
        return school.insert("""
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by, state)
                values (nextval('punishment_seq'), 2026, 99, ?, ?, 'DETENTION', date '2026-11-16', 'Oublis', ?, 0, ?) returning id""",
                school.school.id(), pupil, Timestamp.from(instant(recorded)), state);
    }
}
