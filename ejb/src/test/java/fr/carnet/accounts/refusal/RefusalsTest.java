package fr.carnet.accounts.refusal;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.refusal.boundary.RefusalReceipt;
import fr.carnet.accounts.refusal.boundary.WrittenRefusal;
import fr.carnet.accounts.refusal.control.Refusals;
import fr.carnet.accounts.refusal.entity.AlreadyRefused;
import fr.carnet.accounts.refusal.entity.NotRefused;
import fr.carnet.accounts.refusal.entity.NothingToRefuse;
import fr.carnet.accounts.refusal.entity.RefusalChannel;
import fr.carnet.accounts.refusal.entity.WrittenLater;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.accounts.visits.entity.Device;
import fr.carnet.schoollife.family.boundary.Handover;
import fr.carnet.schoollife.family.boundary.HandoverLine;
import fr.carnet.schoollife.family.boundary.StatementDesk;
import fr.carnet.schoollife.family.entity.HandoverChannel;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** TS-004 to TS-006, TS-010: a mother of three children in two schools refuses; the father of the same children does not. */
class RefusalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static long next = 995_000;

    private final EntityManager em = TestUnit.open();
    private Family college;
    private Family lycee;
    private long pupil;
    private long mother;
    private long motherAtTheLycee;
    private long father;
    private long mothersAccount;
    private long fathersAccount;
    private TestBeans beans;

    @BeforeEach
    void two_parents_of_three_children_in_two_schools() throws SQLException {
        college = Family.inNewSchool();
        lycee = Family.inNewSchool();
        pupil = college.pupil("Lou");
        mother = guardianOf(college, "Camille", pupil, college.pupil("Sacha"));
        motherAtTheLycee = guardianOf(lycee, "Camille", lycee.pupil("Inès"));
        father = guardianOf(college, "Dominique", pupil);
        mothersAccount = account("mere");
        fathersAccount = account("pere");
        persona(mothersAccount, mother, college);
        persona(mothersAccount, motherAtTheLycee, lycee);
        persona(fathersAccount, father, college);
        TestDesk.insert("""
                insert into activation_code (id, establishment_id, school_year, guardian_id, selector, secret_hmac, channel, issued_at, expires_on)
                values (nextval('activation_code_seq') + 1000000, ?, 2026, ?, 'R' || ?, 'x'::bytea, 'LETTER', now(), date '2027-02-28') returning id""",
                lycee.schoolId(), motherAtTheLycee, motherAtTheLycee);
        em.getTransaction().begin();
        beans = beans(em);
    }

    @AfterEach
    void forget() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }

    @Test
    void one_refusal_covers_all_children_in_all_schools_and_ends_every_way_in_TS_005_TS_010() {
        beans.get(Visits.class).begin(mothersAccount, Device.of(""));
        RefusalReceipt receipt = refuseOnline();

        assertThat(receipt.channel()).isEqualTo(RefusalChannel.ONLINE);
        assertThat(receipt.receivedOn()).isEqualTo(TODAY);
        assertThat(receipt.reference()).hasSize(12);
        assertThat(waysIn(mothersAccount, mother, motherAtTheLycee)).isZero();
        assertThat(number("select count(*) from account where id = " + mothersAccount + " and (login is not null or password_hash is not null)")).isZero();
        assertThat(number("select count(*) from refusal_guardian where guardian_id in (" + mother + ", " + motherAtTheLycee + ")")).isEqualTo(2);
    }

    @Test
    void the_other_parent_is_not_touched_TS_006() {
        long before = waysIn(fathersAccount, father, father);

        refuseOnline();

        assertThat(waysIn(fathersAccount, father, father)).isEqualTo(before).isEqualTo(2);
    }

    @Test
    void no_code_and_no_right_can_be_written_for_who_refused() {
        refuseOnline();

        assertThatThrownBy(() -> em.createNativeQuery("""
                        insert into activation_code (id, establishment_id, school_year, guardian_id, selector, secret_hmac, channel, issued_at, expires_on)
                        values (nextval('activation_code_seq'), ?1, 2026, ?2, 'again', 'x', 'LETTER', now(), date '2027-02-28')""")
                .setParameter(1, college.schoolId()).setParameter(2, mother).executeUpdate()).hasMessageContaining("refused the service");
    }

    @Test
    void a_letter_recorded_by_one_school_covers_what_the_same_account_holds_elsewhere_TS_004_TS_005() throws SQLException {
        inTheSchool();
        RefusalReceipt receipt = refusals().written(letter(mother, RefusalChannel.LETTER, TODAY.minusDays(2)));

        assertThat(receipt.receivedOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(waysIn(mothersAccount, mother, motherAtTheLycee)).isZero();
        assertThat(refusals().ofPupil(pupil)).extracting(RefusalReceipt::reference).containsExactly(receipt.reference());
        assertThatThrownBy(() -> refusals().written(letter(mother, RefusalChannel.MAIL, TODAY))).isInstanceOf(AlreadyRefused.class);
    }

    @Test
    void two_guardians_of_the_same_name_stay_two_D_6() throws SQLException {
        long namesake = guardianOf(lycee, "Camille", lycee.pupil("Zoé"));
        long namesakesAccount = account("homonyme");
        persona(namesakesAccount, namesake, lycee);

        refuseOnline();

        assertThat(waysIn(namesakesAccount, namesake, namesake)).isEqualTo(2);
    }

    @Test
    void a_teacher_who_is_a_parent_stays_a_teacher() throws SQLException {
        long member = TestDesk.insert("insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)"
                + " values (?, 'EPP', ?, 'MODÈLE', 'Camille', 'TEACHER', 'MODELE') returning id", lycee.schoolId(), ++next);
        TestDesk.insert("insert into persona (id, account_id, role, establishment_id, staff_id)"
                + " values (nextval('persona_seq') + 1000000, ?, 'TEACHER', ?, ?) returning id", mothersAccount, lycee.schoolId(), member);

        refuseOnline();

        assertThat(number("select count(*) from persona where closed_at is null and role = 'TEACHER' and account_id = " + mothersAccount)).isOne();
        assertThat(number("select count(*) from account where status = 'ACTIVE' and login is not null and id = " + mothersAccount)).isOne();
    }

    /** The person to whom the school writes since the majority, the account of the pupil and the consent end with one act. */
    @Test
    void a_pupil_of_age_refuses_alone_and_the_parents_are_not_touched_TS_008_TS_010() {
        long pupilsAccount = pupilsAccount();
        born("2008-11-29");
        long self = number("insert into guardian (establishment_id, personne_id, last_name, first_name, search_name) values ("
                + college.schoolId() + ", -7, 'EXEMPLE', 'Lou', 'EXEMPLE LOU') returning id");
        em.createNativeQuery("insert into guardianship (establishment_id, pupil_id, guardian_id, level, kinship, since) values (?1, ?2, ?3, 1, '70', date '2026-11-29')")
                .setParameter(1, college.schoolId()).setParameter(2, pupil).setParameter(3, self).executeUpdate();

        beans.door().enterFamily(pupilsAccount);
        RefusalReceipt receipt = refusals().online();

        assertThat(receipt.reference()).hasSize(12);
        assertThat(waysIn(pupilsAccount, self, self)).isZero();
        assertThat(number("select count(*) from consent where pupil_id = " + pupil + " and guardian_id is null and not given and replaced_at is null")).isOne();
        assertThat(refusals().ofPupil(pupil)).extracting(RefusalReceipt::reference).containsExactly(receipt.reference());
        assertThat(waysIn(fathersAccount, father, father)).isEqualTo(2);
    }

    @Test
    void the_account_of_a_minor_refuses_nothing_TS_008() {
        long pupilsAccount = pupilsAccount();
        beans.door().enterFamily(pupilsAccount);

        assertThatThrownBy(() -> refusals().online()).isInstanceOf(NothingToRefuse.class);
        assertThat(number("select count(*) from persona where closed_at is null and account_id = " + pupilsAccount)).isOne();
    }

    private long pupilsAccount() {
        long opened = account("eleve");
        enterTheSchool();
        for (long parent : new long[] {mother, father}) {
            em.createNativeQuery("insert into consent (establishment_id, pupil_id, guardian_id, given, channel, received_on, notice_version, recorded_at, recorded_by)"
                            + " values (?1, ?2, ?3, true, 'DESK', date '2026-10-01', 'test', now(), 0)")
                    .setParameter(1, college.schoolId()).setParameter(2, pupil).setParameter(3, parent).executeUpdate();
        }
        em.createNativeQuery("insert into persona (id, account_id, role, establishment_id, pupil_id) values (nextval('persona_seq') + 1000000, ?1, 'PUPIL', ?2, ?3)")
                .setParameter(1, opened).setParameter(2, college.schoolId()).setParameter(3, pupil).executeUpdate();
        return opened;
    }

    private void born(String day) {
        em.createNativeQuery("update pupil set birth_date = cast(?1 as date) where id = ?2").setParameter(1, day).setParameter(2, pupil).executeUpdate();
    }

    private void enterTheSchool() {
        beans.door().enterSchoolAsOperator(college.schoolId(), 2026);
    }

    /** Nobody of the family uses the service, and the school hands over on paper what the page would have shown. */
    @Test
    void who_has_no_account_is_given_the_same_on_paper_TS_077() throws SQLException {
        inTheSchool();
        refusals().written(letter(mother, RefusalChannel.LETTER, TODAY));
        refusals().written(letter(father, RefusalChannel.LETTER, TODAY));
        assertThat(waysIn(mothersAccount, mother, motherAtTheLycee) + waysIn(fathersAccount, father, father)).isZero();

        StatementDesk office = beans.get(StatementDesk.class);
        office.handOver(new Handover(pupil, HandoverChannel.POST, "Camille Exemple"));

        assertThat(office.statement(pupil).handed()).extracting(HandoverLine::to).containsExactly("Camille Exemple");
        assertThat(office.statement(pupil).child().firstName()).isEqualTo("Lou");
    }

    @Test
    void only_a_new_act_withdraws_a_refusal_and_it_gives_nothing_back_by_itself() throws SQLException {
        inTheSchool();
        assertThatThrownBy(() -> refusals().withdraw(letter(mother, RefusalChannel.LETTER, TODAY))).isInstanceOf(NotRefused.class);
        refusals().written(letter(mother, RefusalChannel.LETTER, TODAY.minusDays(2)));

        assertThatThrownBy(() -> refusals().withdraw(letter(mother, RefusalChannel.LETTER, TODAY.minusDays(3)))).isInstanceOf(WrittenLater.class);
        refusals().withdraw(letter(mother, RefusalChannel.MAIL, TODAY));

        assertThat(number("select case when has_refused(" + mother + ") then 1 else 0 end")).isZero();
        assertThat(refusals().ofPupil(pupil)).extracting(RefusalReceipt::withdrawnOn).containsExactly(TODAY);
        assertThat(waysIn(mothersAccount, mother, motherAtTheLycee)).isZero();
    }

    @Test
    void a_letter_of_tomorrow_of_a_stranger_or_that_came_on_line_is_refused() throws SQLException {
        inTheSchool();

        assertThatThrownBy(() -> refusals().written(letter(mother, RefusalChannel.LETTER, TODAY.plusDays(1)))).isInstanceOf(WrittenLater.class);
        assertThatThrownBy(() -> refusals().written(letter(mother, RefusalChannel.ONLINE, TODAY))).isInstanceOf(WrittenLater.class);
        assertThatThrownBy(() -> refusals().written(letter(motherAtTheLycee, RefusalChannel.LETTER, TODAY))).isInstanceOf(NothingToRefuse.class);
    }

    /** Each statement of the act fails in its turn; what was written before it must be gone with it (D-6). */
    @Test
    void a_crash_at_any_step_leaves_nothing_done_D_6() {
        em.getTransaction().rollback();
        String before = state();
        int steps = 0;
        while (!succeedsFailingAt(steps)) {
            assertThat(state()).as("crash at step " + steps).isEqualTo(before);
            steps++;
        }
        assertThat(steps).as("steps of a refusal").isGreaterThan(6);
        assertThat(state()).isNotEqualTo(before);
    }

    private boolean succeedsFailingAt(int step) {
        EntityManager real = TestUnit.open();
        try {
            real.getTransaction().begin();
            TestBeans crashing = beans(real);
            crashing.door().enterFamily(mothersAccount);
            EntityManager failing = failing(real, step);
            TestBeans inner = new TestBeans(failing, clock());
            inner.put(crashing.door().scope());
            inner.get(Refusals.class).online();
            real.getTransaction().commit();
            return true;
        } catch (IllegalStateException crash) {
            assertThat(crash).hasMessage("crash");
            real.getTransaction().rollback();
            return false;
        } finally {
            real.close();
        }
    }

    private static EntityManager failing(EntityManager real, int step) {
        AtomicInteger left = new AtomicInteger(step);
        return (EntityManager) Proxy.newProxyInstance(Query.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, values) -> {
            if (method.getName().equals("createNativeQuery") && left.getAndDecrement() == 0) {
                throw new IllegalStateException("crash");
            }
            try {
                return method.invoke(real, values);
            } catch (InvocationTargetException answer) {
                throw answer.getCause();
            }
        });
    }

    private String state() {
        EntityManager fresh = TestUnit.open();
        try {
            return fresh.createNativeQuery("""
                    select (select count(*) from persona where closed_at is null and account_id = ?1) || ' '
                        || (select count(*) from activation_code where destroyed_at is null and guardian_id = ?2) || ' '
                        || (select status from account where id = ?1) || ' ' || (select count(*) from refusal_guardian where guardian_id = ?2)""")
                    .setParameter(1, mothersAccount).setParameter(2, motherAtTheLycee).getSingleResult().toString();
        } finally {
            fresh.close();
        }
    }

    /** Rights, codes and sessions by which somebody could come in, and the open account itself. */
    private long waysIn(long account, long guardian, long other) {
        return number("select (select count(*) from persona where closed_at is null and account_id = " + account + ")"
                + " + (select count(*) from activation_code where destroyed_at is null and guardian_id in (" + guardian + ", " + other + "))"
                + " + (select count(*) from visit where ended_at is null and account_id = " + account + ")"
                + " + (select count(*) from account where status = 'ACTIVE' and id = " + account + ")");
    }

    private RefusalReceipt refuseOnline() {
        beans.door().enterFamily(mothersAccount);
        return refusals().online();
    }

    private void inTheSchool() throws SQLException {
        long member = college.staff("SECRETARIAT", null);
        TestDesk.insert("update account set status = 'ACTIVE', login = 'secretaire.' || ?, password_hash = 'x'"
                + " where id = (select account_id from persona where staff_id = ?) returning id", member, member);
        beans.door().enterSchool(number("select account_id from persona where staff_id = " + member));
    }

    private WrittenRefusal letter(long guardian, RefusalChannel channel, LocalDate day) {
        return new WrittenRefusal(pupil, guardian, channel, day);
    }

    private Refusals refusals() {
        return beans.get(Refusals.class);
    }

    private long number(String count) {
        return ((Number) em.createNativeQuery(count).getSingleResult()).longValue();
    }

    private static TestBeans beans(EntityManager unit) {
        return new TestBeans(unit, clock());
    }

    private static SchoolClock clock() {
        return new SchoolClock(Clock.fixed(TODAY.atTime(12, 0).atZone(SchoolClock.PARIS).toInstant(), SchoolClock.PARIS));
    }

    private static long guardianOf(Family family, String firstName, long... children) throws SQLException {
        long guardian = family.guardian(firstName, firstName + "@courriel.example");
        for (long child : children) {
            family.link(guardian, child);
        }
        return guardian;
    }

    private static long account(String who) {
        return TestDesk.insert("insert into account (id, login, password_hash, status, created_at)"
                + " values (nextval('account_seq') + 1000000, ? || ?, 'x', 'ACTIVE', now()) returning id", who + ".", ++next);
    }

    private static void persona(long account, long guardian, Family family) {
        TestDesk.insert("insert into persona (id, account_id, role, establishment_id, guardian_id)"
                + " values (nextval('persona_seq') + 1000000, ?, 'GUARDIAN', ?, ?) returning id", account, family.schoolId(), guardian);
    }
}
