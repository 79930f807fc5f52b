package fr.carnet.schoollife.absence.boundary;

import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.schoollife.absence.entity.ExplanationTaken;
import fr.carnet.schoollife.absence.entity.NobodyConcerned;
import fr.carnet.schoollife.record.entity.FactUnknown;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Timestamp;
import java.util.Set;

import static fr.carnet.schoollife.AttendanceSchool.at;
import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-003, ED-005: what a guardian says, under the policies of a family. */
class ExplanationDeskTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final long pupil = school.pupil("Inès");
    private final long account = school.parent(pupil).account();
    private final EntityManager em = TestUnit.open();
    private ExplanationDesk desk;

    @BeforeEach
    void the_guardian_enters() {
        school.openToFamilies();
        em.getTransaction().begin();
        enter();
    }

    private void enter() {
        enter(account);
    }

    private void enter(long who) {
        TestScopeDoor door = new TestScopeDoor(em);
        door.enterFamily(who);
        TestBeans beans = new TestBeans(em, AttendanceSchool.clock("10:00"));
        beans.put(door.scope());
        desk = beans.get(ExplanationDesk.class);
        desk.door = door;
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
        school.close();
    }

    @Test
    void a_guardian_explains_an_absence_of_the_child_which_then_awaits_the_answer() {
        long absence = school.absence(pupil, "08:00", "12:00");

        desk.say(words(pupil));

        assertThat(one("select state from absence where id = ?1", absence)).isEqualTo("AWAITING");
        assertThat(one("select what from absence_change where absence_id = ?1", absence)).isEqualTo("EXPLAINED");
    }

    @Test
    void an_absence_to_come_is_announced_before_there_is_any() {
        long said = desk.say(words(pupil)).get(0);

        assertThat(one("select reason from absence_explanation where id = ?1", said)).isEqualTo("CHILD_ILLNESS");
    }

    @Test
    void a_guardian_takes_it_back_until_the_school_has_answered() {
        long absence = school.absence(pupil, "08:00", "12:00");
        long said = desk.say(words(pupil)).get(0);
        enter();
        desk.withdraw(said);
        assertThat(one("select state from absence where id = ?1", absence)).isEqualTo("UNJUSTIFIED");

        enter();
        long again = desk.say(words(pupil)).get(0);
        em.createNativeQuery("update absence set state = 'LEGITIMATE' where id = ?1").setParameter(1, absence).executeUpdate();
        em.clear();
        enter();
        assertThatThrownBy(() -> desk.withdraw(again)).isInstanceOf(ExplanationTaken.class);
    }

    @Test
    void what_was_said_is_changed_until_the_school_has_answered() {
        long absence = school.absence(pupil, "08:00", "12:00");
        long said = desk.say(words(pupil)).get(0);
        enter();

        desk.change(said, new FamilyWords(Set.of(pupil), at("08:00"), at("12:00"), AbsenceReason.TRANSPORT, "Grève des cars"));

        assertThat(one("select count(*) from absence_explanation where withdrawn_at is null and pupil_id = ?1", pupil)).isEqualTo("1");
        assertThat(one("select reason from absence_explanation where withdrawn_at is null and pupil_id = ?1", pupil)).isEqualTo("TRANSPORT");
        assertThat(one("select state from absence where id = ?1", absence)).isEqualTo("AWAITING");
    }

    @Test
    void words_for_one_child_too_many_are_kept_for_none() {
        long other = school.pupil("Tom");

        assertThatThrownBy(() -> desk.say(new FamilyWords(Set.of(pupil, other), at("08:00"), at("12:00"), AbsenceReason.OTHER, null)))
                .isInstanceOf(PupilUnknown.class);
        assertThatThrownBy(() -> desk.say(new FamilyWords(Set.of(), at("08:00"), at("12:00"), AbsenceReason.OTHER, null)))
                .isInstanceOf(NobodyConcerned.class);
    }

    @Test
    void what_the_school_decided_is_never_written_over_ED_005() {
        long absence = school.absence(pupil, "08:00", "12:00");
        em.createNativeQuery("select set_config('carnet.scope', 'school:' || ?1 || ':2026', true)").setParameter(1, school.school.id()).getSingleResult();
        em.createNativeQuery("update absence set state = 'NOT_LEGITIMATE', reason = 'CONVENIENCE' where id = ?1").setParameter(1, absence).executeUpdate();
        enter();

        desk.say(words(pupil));

        assertThat(one("select state || ' ' || reason from absence where id = ?1", absence)).isEqualTo("NOT_LEGITIMATE CONVENIENCE");
    }

    @Test
    void a_minor_pupil_excuses_nothing_and_one_of_age_does_ED_142() {
        long self = school.ownAccount(pupil);
        enter(self);
        assertThatThrownBy(() -> desk.say(words(pupil))).isInstanceOf(PupilUnknown.class);

        school.comeOfAge(pupil);
        enter(self);
        assertThat(desk.say(words(pupil))).hasSize(1);
    }

    @Test
    void an_adult_who_answers_for_himself_or_herself_excuses_as_a_guardian_of_kinship_70_does_ED_142() {
        school.comeOfAge(pupil);
        school.change("update guardianship set kinship = '70' where pupil_id = ?", pupil);
        enter();

        assertThat(desk.say(words(pupil))).hasSize(1);
    }

    @Test
    void parents_of_an_adult_read_on_and_excuse_nothing_any_more_ED_142_ED_143() {
        school.comeOfAge(pupil);
        enter();

        assertThatThrownBy(() -> desk.say(words(pupil))).isInstanceOf(PupilUnknown.class);
    }

    @Test
    void nobody_speaks_for_the_child_of_another_TS_053() {
        long other = school.pupil("Tom");

        assertThatThrownBy(() -> desk.say(words(other))).isInstanceOf(PupilUnknown.class);
    }

    @Test
    void nobody_takes_back_what_another_said() {
        long theirs = school.insert("""
                insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, channel,
                                                 said_at, recorded_at, recorded_by)
                values (nextval('absence_explanation_seq'), 2026, 99, ?, ?, ?, ?, 'OTHER', 'PORTAL', now(), now(), 1) returning id""",
                school.school.id(), pupil, Timestamp.from(instant("08:00")), Timestamp.from(instant("09:00")));

        assertThatThrownBy(() -> desk.withdraw(theirs)).isInstanceOf(FactUnknown.class);
    }

    @Test
    void the_policies_refuse_words_for_another_child_for_another_school_or_in_another_name() {
        long other = school.pupil("Tom");
        assertThatThrownBy(() -> insert(other, school.school.id(), account)).hasMessageContaining("row-level security");
    }

    @Test
    void the_policies_refuse_words_in_another_name() {
        assertThatThrownBy(() -> insert(pupil, school.school.id(), account + 1)).hasMessageContaining("row-level security");
    }

    @Test
    void the_policies_refuse_words_written_in_another_school() {
        assertThatThrownBy(() -> insert(pupil, school.school.id() + 1, account)).hasMessageContaining("row-level security");
    }

    private void insert(long child, long establishment, long by) {
        em.createNativeQuery("""
                        insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, channel,
                                                         said_at, recorded_at, recorded_by)
                        values (nextval('absence_explanation_seq'), 2026, 99, ?1, ?2, now(), now() + interval '1 hour', 'OTHER', 'PORTAL',
                                now(), now(), ?3)""")
                .setParameter(1, establishment).setParameter(2, child).setParameter(3, by).executeUpdate();
    }

    private static FamilyWords words(long child) {
        return new FamilyWords(Set.of(child), at("08:00"), at("17:30"), AbsenceReason.CHILD_ILLNESS, null);
    }

    private String one(String sql, long id) {
        em.flush();
        return String.valueOf(em.createNativeQuery(sql).setParameter(1, id).getSingleResult());
    }
}
