package fr.carnet.schoollife.family.control;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.AttendanceSchool.Parent;
import fr.carnet.schoollife.family.boundary.ChildYear;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Timestamp;

import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;

/** What a guardian said, by whichever way, the school's answer to it, and «vu» of each reader (<i>ED-003, ED-005, ED-131</i>). */
class ChildYearsTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final long pupil = school.pupil("Inès");
    private final long absence = school.absence(pupil, "08:00", "12:00");
    private final Parent mother = school.parent(pupil);
    private final Parent father = school.parent(pupil);
    private final EntityManager em = TestUnit.open();

    ChildYearsTest() {
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
    void what_was_said_by_the_link_of_a_mail_is_on_the_page_of_its_holder_and_stays_as_it_is_ED_003() {
        said("LINK", 0, mother.guardian());

        assertThat(year(mother).said()).singleElement().satisfies(line -> {
            assertThat(line.byLink()).isTrue();
            assertThat(line.open()).as("nobody signed in said it: nobody takes it back").isFalse();
        });
        assertThat(year(father).said()).isEmpty();
    }

    @Test
    void the_answer_is_to_be_seen_by_who_explained_and_once_for_each_ED_131() {
        said("PORTAL", mother.account(), null);
        assertThat(year(mother).unseen()).isZero();
        answered("REFUSED", "09:00");

        assertThat(year(mother).unseen()).isOne();
        assertThat(year(father).unseen()).as("he explained nothing").isZero();
        see(mother, "08:59");
        assertThat(year(mother).unseen()).as("the page showed it later").isOne();
        see(mother, "09:30");
        assertThat(year(mother).unseen()).isZero();

        answered("ACCEPTED", "09:40");
        assertThat(year(mother).unseen()).as("another answer").isOne();
    }

    @Test
    void a_punishment_accepted_after_the_page_was_shown_is_not_taken_for_seen_TS_042() {
        school.change("""
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by, accepted_at)
                values (nextval('punishment_seq'), 2026, 99, ?, ?, 'DETENTION', date '2026-11-16', 'Oublis', ?, 0, ?)""",
                school.school.id(), pupil, Timestamp.from(instant("08:00")), Timestamp.from(instant("09:00")));

        see(mother, "08:30");
        assertThat(year(mother).unseen()).isOne();
        see(mother, "09:30");
        assertThat(year(mother).unseen()).isZero();
        assertThat(year(father).unseen()).as("each parent for himself or herself").isOne();
    }

    private ChildYear year(Parent reader) {
        return years(reader).get(pupil);
    }

    private void see(Parent reader, String shown) {
        years(reader).see(pupil, instant(shown));
    }

    private ChildYears years(Parent reader) {
        TestScopeDoor door = new TestScopeDoor(em);
        door.enterFamily(reader.account());
        TestBeans beans = new TestBeans(em, AttendanceSchool.clock("10:00"));
        beans.put(door.scope());
        return beans.get(ChildYears.class);
    }

    private void said(String channel, long by, Long guardian) {
        school.change("""
                insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, absence_id, starts_at, ends_at, reason, channel,
                                                 guardian_id, said_at, recorded_at, recorded_by)
                select nextval('absence_explanation_seq'), 2026, 99, establishment_id, pupil_id, id, starts_at, ends_at, 'TRANSPORT', ?, ?, ?, ?, ?
                  from absence where id = ?""",
                channel, guardian, Timestamp.from(instant("08:30")), Timestamp.from(instant("08:30")), by, absence);
    }

    private void answered(String what, String at) {
        school.change("""
                insert into absence_change (id, school_year, academy, establishment_id, absence_id, pupil_id, what, starts_at, ends_at, changed_at, changed_by)
                select nextval('absence_change_seq'), 2026, 99, establishment_id, id, pupil_id, ?, starts_at, ends_at, ?, 0
                  from absence where id = ?""", what, Timestamp.from(instant(at)), absence);
    }
}
