package fr.carnet.accounts.consent.control;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.activation.control.ActivationCodes;
import fr.carnet.accounts.activation.control.CodeIssuer;
import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.consent.entity.ChildConsent;
import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.accounts.consent.entity.Decider;
import fr.carnet.accounts.consent.entity.PupilConsent;
import fr.carnet.accounts.credentials.control.EndedAccounts;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScope;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** TS-007 to TS-011 on the real schema, as the serving role that row-level security binds. */
class ConsentsTest {

    private final SchoolClock clock = new SchoolClock(Clock.system(SchoolClock.PARIS));
    private final LocalDate today = clock.today();
    private final EntityManager em = TestUnit.open();
    private Family family;
    private Consents consents;
    private long lou;
    private long camille;
    private long sacha;

    @BeforeEach
    void a_pupil_of_two_parents() throws SQLException {
        family = Family.inNewSchool();
        lou = family.pupil("Lou");
        camille = family.guardian("Camille", null);
        sacha = family.guardian("Sacha", null);
        family.link(camille, lou);
        family.link(sacha, lou);
        em.getTransaction().begin();
        new TestScopeDoor(em, clock).enterSchoolAsOperator(family.schoolId(), clock.schoolYear().september());
        consents = new Consents(em, TestScope.head(family.schoolId(), clock.schoolYear().september()), clock, new TestBeans(em, clock).get(EndedAccounts.class));
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_pupil_has_neither_code_nor_account_before_a_consent_is_recorded_TS_007() {
        assertThat(pupil().may()).isFalse();
        assertThatThrownBy(this::code).isInstanceOf(PersistenceException.class).hasMessageContaining("TS-007");
    }

    @Test
    void one_consent_is_enough_while_nobody_objects() {
        say(camille, true);

        assertThat(pupil().may()).isTrue();
        code();
    }

    @Test
    void the_objection_of_the_other_parent_keeps_the_account_closed_and_the_school_is_told_TS_009() {
        say(camille, true);
        say(sacha, false);

        assertThat(pupil().may()).isFalse();
        assertThat(pupil().isDisputed()).isTrue();
    }

    @Test
    void an_objection_ends_the_code_and_closes_the_account_at_once_TS_010() {
        say(camille, true);
        code();
        em.createNativeQuery("insert into account (id, login, password_hash, status, created_at) values (-77, 'lou.' || ?1, 'x', 'ACTIVE', now())")
                .setParameter(1, family.uai().toLowerCase()).executeUpdate();
        em.createNativeQuery("insert into persona (id, account_id, role, establishment_id, pupil_id) values (-77, -77, 'PUPIL', ?1, ?2)")
                .setParameter(1, family.schoolId()).setParameter(2, lou).executeUpdate();

        say(sacha, false);

        assertThat(one("select count(*) from activation_code where pupil_id = ?1 and secret_hmac is not null")).isZero();
        assertThat(one("select count(*) from persona where pupil_id = ?1 and closed_at is null")).isZero();
        assertThat(one("select count(*) from account where id = -77 and status = 'CLOSED' and password_hash is null and ?1 > 0")).isOne();
    }

    @Test
    void a_parent_who_changes_mind_is_read_by_the_last_word_and_the_former_is_kept_TS_011() {
        say(camille, false);
        say(camille, true);

        assertThat(pupil().may()).isTrue();
        assertThat(one("select count(*) from consent where pupil_id = ?1 and notice_version is not null")).isEqualTo(2);
        assertThat(pupil().deciders()).extracting(Decider::given).containsExactlyInAnyOrder(true, null);
    }

    @Test
    void at_eighteen_the_pupil_decides_alone_TS_008() throws SQLException {
        say(camille, true);
        family.change("update pupil set birth_date = ? where id = ?", java.sql.Date.valueOf(today.minusYears(18)), lou);

        assertThat(pupil().may()).as("the parents’ consent is worth nothing any more").isFalse();
        assertThat(pupil().deciders()).singleElement().satisfies(self -> assertThat(self.guardian()).isNull());
        assertThat(consents.record(lou, camille, true, ConsentChannel.LETTER, today, 1)).as("nor may they decide").isFalse();

        assertThat(consents.record(lou, null, true, ConsentChannel.DESK, today, 1)).isTrue();
        assertThat(pupil().may()).isTrue();
    }

    @Test
    void an_emancipated_pupil_decides_alone_too_TS_008() throws SQLException {
        say(camille, true);
        family.change("update pupil set of_age_on = ? where id = ?", java.sql.Date.valueOf(today), lou);

        assertThat(pupil().may()).isFalse();
        assertThat(pupil().deciders()).singleElement().satisfies(self -> assertThat(self.guardian()).isNull());
        assertThat(consents.record(lou, null, true, ConsentChannel.DESK, today, 1)).isTrue();
        assertThat(pupil().may()).isTrue();
    }

    @Test
    void the_day_before_eighteen_the_parents_still_decide() throws SQLException {
        family.change("update pupil set birth_date = ? where id = ?", java.sql.Date.valueOf(today.minusYears(18).plusDays(1)), lou);
        say(camille, true);

        assertThat(pupil().may()).isTrue();
        assertThat(consents.record(lou, null, true, ConsentChannel.DESK, today, 1)).isFalse();
    }

    @Test
    void a_parent_without_authority_is_not_asked_and_a_stranger_decides_nothing() throws SQLException {
        family.change("update guardianship set authority = 'WITHDRAWN' where guardian_id = ?", sacha);

        assertThat(pupil().deciders()).extracting(Decider::guardian).containsExactly(camille);
        assertThat(consents.record(lou, sacha, false, ConsentChannel.LETTER, today, 1)).isFalse();
    }

    @Test
    void a_pupil_of_another_school_is_nobody() throws SQLException {
        long elsewhere = Family.inNewSchool().pupil("Noa");

        assertThat(consents.ofPupil(elsewhere)).isEmpty();
    }

    /** The page of the guardian asks as the school: it shows no more than the carnet itself. */
    @Test
    void a_guardian_on_line_sees_no_child_whom_a_court_hides_ED_140() throws SQLException {
        family.open(clock.schoolYear().september());
        long noa = family.pupil("Noa");
        family.link(camille, noa);
        long account = account();
        assertThat(online().of(account)).extracting(ChildConsent::firstName).containsExactlyInAnyOrder("Lou", "Noa");

        family.change("update guardianship set protected_address = true where guardian_id = ? and pupil_id = ?", camille, lou);

        assertThat(online().of(account)).extracting(ChildConsent::firstName).containsExactly("Noa");
        assertThat(online().decide(account, lou, false)).isFalse();
        assertThat(online().decide(account, noa, false)).isTrue();
    }

    @Test
    void a_guardian_on_line_sees_no_child_of_a_school_that_has_opened_nothing_or_has_closed_TS_002() throws SQLException {
        long account = account();
        assertThat(online().of(account)).isEmpty();

        family.open(clock.schoolYear().september());
        assertThat(online().of(account)).extracting(ChildConsent::firstName).containsExactly("Lou");

        family.change("update service_opening set closed_at = now(), closed_by = 1 where establishment_id = ?", family.schoolId());
        assertThat(online().of(account)).isEmpty();
        assertThat(online().decide(account, lou, true)).isFalse();
    }

    /** The account of Camille, as guardian of this school. */
    private long account() {
        em.createNativeQuery("insert into account (id, login, password_hash, status, created_at) values (-78, 'camille.' || ?1, 'x', 'ACTIVE', now())")
                .setParameter(1, family.uai().toLowerCase()).executeUpdate();
        em.createNativeQuery("insert into persona (id, account_id, role, establishment_id, guardian_id) values (-78, -78, 'GUARDIAN', ?1, ?2)")
                .setParameter(1, family.schoolId()).setParameter(2, camille).executeUpdate();
        return -78;
    }

    private FamilyConsents online() {
        return new FamilyConsents(em, new TestScopeDoor(em, clock), consents, clock);
    }

    private void say(long guardian, boolean given) {
        assertThat(consents.record(lou, guardian, given, ConsentChannel.LETTER, today, 1)).isTrue();
    }

    private PupilConsent pupil() {
        List<PupilConsent> found = consents.ofPupil(lou);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void code() {
        new CodeIssuer(new ActivationCodes(em), new CodeKey(Base64.getEncoder().encodeToString(new byte[32])), clock)
                .issue(new Addressee(Kind.PUPIL, lou, family.schoolId()), Channel.LETTER);
        em.flush();
    }

    private long one(String count) {
        return ((Number) em.createNativeQuery(count).setParameter(1, lou).getSingleResult()).longValue();
    }
}
