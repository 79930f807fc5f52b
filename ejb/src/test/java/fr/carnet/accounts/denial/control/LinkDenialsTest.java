package fr.carnet.accounts.denial.control;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.denial.entity.DeniedLink;
import fr.carnet.people.authority.entity.LinkDecided;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScope;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** TS-034 on the real schema, as the serving role that row-level security binds. */
class LinkDenialsTest {

    private final SchoolClock clock = new SchoolClock(Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), SchoolClock.PARIS));
    private final EntityManager em = TestUnit.open();
    private final TestScopeDoor door = new TestScopeDoor(em, clock);
    private final LinkDenials denials = new LinkDenials(em, door, door.scope(), clock);
    private Family family;
    private long camille;
    private long lou;

    @BeforeEach
    void a_guardian_of_two_pupils_with_another_parent() throws SQLException {
        family = Family.inNewSchool();
        camille = family.guardian("Camille", null);
        lou = family.pupil("Lou");
        family.link(camille, lou);
        family.link(camille, family.pupil("Noa"));
        family.link(family.guardian("Sacha", null), lou);
        em.getTransaction().begin();
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_code_denied_blocks_every_link_of_its_person_and_no_other() {
        assertThat(denials.denyAll(new Addressee(Kind.GUARDIAN, camille, family.schoolId()))).isEqualTo(2);

        assertThat(authorities()).containsExactlyInAnyOrder("DENIED", "DENIED", "EXERCISED");
        assertThat(denials.waiting()).extracting(DeniedLink::guardian).containsOnly("Camille D’EXEMPLE-ŸVART");
    }

    @Test
    void told_twice_it_is_one_task() {
        denials.denyAll(new Addressee(Kind.GUARDIAN, camille, family.schoolId()));

        assertThat(denials.denyAll(new Addressee(Kind.GUARDIAN, camille, family.schoolId()))).isZero();
        assertThat(denials.waiting()).hasSize(2);
    }

    @Test
    void an_error_gives_the_link_back_and_a_true_denial_leaves_it_blocked() {
        denials.denyAll(new Addressee(Kind.GUARDIAN, camille, family.schoolId()));
        List<DeniedLink> waiting = denials.waiting();

        assertThat(head().settle(waiting.get(0).denial(), false)).isTrue();
        assertThat(head().settle(waiting.get(1).denial(), true)).isTrue();

        assertThat(authorities()).containsExactlyInAnyOrder("DENIED", "EXERCISED", "EXERCISED");
        assertThat(denials.waiting()).isEmpty();
        assertThat(head().settle(waiting.get(0).denial(), true)).as("settled once").isFalse();
    }

    /** TS-034: a judgment that comes before anybody has answered the denial answers it, and the person may deny again. */
    @Test
    void a_measure_of_the_school_on_a_denied_link_settles_it() {
        Addressee person = new Addressee(Kind.GUARDIAN, camille, family.schoolId());
        denials.denyAll(person);
        assertThat(denials.waiting()).hasSize(2);

        head().decided(new LinkDecided(lou, camille));
        assertThat(denials.waiting()).as("nothing was decided of the authority, for instance hidden only").hasSize(2);
        authority("EXERCISED");
        head().decided(new LinkDecided(lou, camille));

        assertThat(denials.waiting()).extracting(DeniedLink::pupil).noneMatch(name -> name.startsWith("Lou"));
        assertThat(denials.denyAll(person)).isOne();
        assertThat(denials.waiting()).hasSize(2);
    }

    /** TS-034: whatever wrote the authority behind it, a denial is taken, and gives back what it found. */
    @Test
    void a_denial_that_was_left_open_does_not_stop_the_next() {
        Addressee person = new Addressee(Kind.GUARDIAN, camille, family.schoolId());
        denials.denyAll(person);
        authority("DELEGATED");

        assertThat(denials.denyAll(person)).isOne();

        denials.waiting().forEach(denied -> head().settle(denied.denial(), false));
        assertThat(authorities()).containsExactlyInAnyOrder("DELEGATED", "EXERCISED", "EXERCISED");
    }

    private void authority(String value) {
        em.createNativeQuery("update guardianship set authority = ?3 where pupil_id = ?1 and guardian_id = ?2").setParameter(1, lou)
                .setParameter(2, camille).setParameter(3, value).executeUpdate();
    }

    @Test
    void another_school_neither_sees_nor_settles_it() throws SQLException {
        denials.denyAll(new Addressee(Kind.GUARDIAN, camille, family.schoolId()));
        long denial = denials.waiting().get(0).denial();

        door.enterSchoolAsOperator(Family.inNewSchool().schoolId(), 2026);

        assertThat(denials.waiting()).isEmpty();
        assertThat(head().settle(denial, false)).isFalse();
    }

    private LinkDenials head() {
        return new LinkDenials(em, door, TestScope.head(family.schoolId(), 2026), clock);
    }

    private List<String> authorities() {
        List<?> found = em.createNativeQuery("select authority from guardianship where establishment_id = ?1").setParameter(1, family.schoolId()).getResultList();
        return found.stream().map(Object::toString).toList();
    }
}
