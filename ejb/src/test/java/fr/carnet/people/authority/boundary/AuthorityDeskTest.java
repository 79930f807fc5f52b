package fr.carnet.people.authority.boundary;

import fr.carnet.accounts.credentials.control.EndedRights;
import fr.carnet.people.authority.control.Majority;
import fr.carnet.people.authority.entity.AlreadyOfAge;
import fr.carnet.people.authority.entity.FamilyFileChanged;
import fr.carnet.people.authority.entity.GroundMissing;
import fr.carnet.people.authority.entity.LinkDecided;
import fr.carnet.people.authority.entity.LinkNarrowed;
import fr.carnet.people.authority.entity.AuthorityMeasure;
import fr.carnet.people.authority.entity.MeasureNotYet;
import fr.carnet.people.authority.entity.MeasureSource;
import fr.carnet.people.authority.entity.NotOfAge;
import fr.carnet.people.authority.entity.PersonNotChosen;
import fr.carnet.people.authority.entity.TooYoungToEmancipate;
import fr.carnet.people.control.LegalGuardians;
import fr.carnet.people.entity.LegalGuardian;
import fr.carnet.people.entity.PupilUnknown;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** ED-130 to ED-144 on the real schema, bound by row-level security: who is told of a pupil, from one measure to the next. */
class AuthorityDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);
    private static long next = 990_000;

    private final EntityManager em = TestUnit.open();
    private long school;
    private long pupil;
    private long mother;
    private long father;
    private long fathersAccount;
    private TestBeans beans;

    @BeforeEach
    void two_parents_of_a_pupil() throws SQLException {
        school = TestDatabase.get().newSchool().id();
        pupil = pupilBorn(LocalDate.of(2013, 2, 14));
        mother = parent("Camille", pupil);
        father = parent("Sacha", pupil);
        fathersAccount = TestDesk.insert("insert into account (id, login, password_hash, status, created_at)"
                + " values (nextval('account_seq'), 'pere.' || ?, 'x', 'ACTIVE', now()) returning id", school);
        TestDesk.insert("insert into persona (id, account_id, role, establishment_id, guardian_id)"
                + " values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?) returning id", fathersAccount, school, father);
        em.getTransaction().begin();
        on(TODAY);
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void two_parents_exercise_authority_until_a_judgment_says_otherwise_and_each_gets_letters_ED_131_ED_132() {
        assertThat(told()).containsExactlyInAnyOrder(mother, father);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "SURVEILLANCE", "HIDDEN"})
    void a_measure_takes_everything_from_one_parent_and_nothing_from_the_other_ED_136_ED_137_ED_140(AuthorityMeasure measure) {
        decide(father, measure, null);

        assertThat(told()).containsExactly(mother);
        assertThat(beans.fired()).containsExactly(new LinkDecided(pupil, father), new LinkNarrowed(pupil, father));
        beans.get(EndedRights.class).narrowed(new LinkNarrowed(pupil, father));
        assertThat(number("select count(*) from persona where closed_at is null and account_id = " + fathersAccount)).isZero();
    }

    @Test
    void who_still_answers_for_another_pupil_of_the_school_keeps_the_account_ED_137() throws SQLException {
        TestDesk.insert("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1) returning id",
                school, pupilBorn(LocalDate.of(2015, 5, 5)), father);

        decide(father, AuthorityMeasure.WITHDRAWN, null);
        beans.get(EndedRights.class).narrowed(new LinkNarrowed(pupil, father));

        assertThat(number("select count(*) from persona where closed_at is null and account_id = " + fathersAccount)).isOne();
    }

    @Test
    void a_delegate_is_told_whatever_the_file_says_and_until_the_last_day_ED_138() {
        long aunt = contact("Dominique");
        assertThat(told()).doesNotContain(aunt);

        decide(new NewMeasure(pupil, aunt, AuthorityMeasure.DELEGATED, MeasureSource.JUDGMENT, "JAF, 12/11", LONG_AGO, LocalDate.now().plusDays(1), null));
        assertThat(told()).contains(aunt);
        decide(new NewMeasure(pupil, aunt, AuthorityMeasure.DELEGATED, MeasureSource.JUDGMENT, "JAF, 12/11", LONG_AGO, LocalDate.now().minusDays(1), null));
        assertThat(told()).doesNotContain(aunt);
    }

    @Test
    void a_service_entrusted_with_the_child_is_told_beside_the_parents_ED_139() {
        long service = contact("Aide sociale");

        decide(service, AuthorityMeasure.ENTRUSTED, null);

        assertThat(told()).containsExactlyInAnyOrder(mother, father, service);
    }

    @Test
    void a_secret_place_is_in_no_letter_window_of_anybody_ED_139() {
        assertThat(letters()).allSatisfy(letter -> assertThat(letter.address()).isNotEmpty());

        decide(null, AuthorityMeasure.PLACE_SECRET, null);

        assertThat(letters()).hasSize(2).allSatisfy(letter -> assertThat(letter.address()).isEmpty());
    }

    @Test
    void lifting_asks_a_ground_and_leaves_its_trace_D_15() {
        decide(father, AuthorityMeasure.WITHDRAWN, null);

        assertThatThrownBy(() -> decide(father, AuthorityMeasure.EXERCISED, null)).isInstanceOf(GroundMissing.class);
        assertThatThrownBy(() -> decide(father, AuthorityMeasure.SHOWN, null)).isInstanceOf(GroundMissing.class);
        assertThatThrownBy(() -> decide(null, AuthorityMeasure.PLACE_KNOWN, null)).isInstanceOf(GroundMissing.class);
        assertThat(told()).containsExactly(mother);
        decide(father, AuthorityMeasure.EXERCISED, "Arrêt de la cour d’appel, infirmation.");

        assertThat(told()).containsExactlyInAnyOrder(mother, father);
        assertThat(desk().sheet(pupil).measures()).extracting(MeasureLine::measure).containsExactly(AuthorityMeasure.EXERCISED, AuthorityMeasure.WITHDRAWN);
        assertThat(desk().sheet(pupil).measures().get(0).ground()).contains("infirmation");
    }

    @Test
    void the_trace_is_never_changed() {
        decide(father, AuthorityMeasure.WITHDRAWN, null);

        assertThatThrownBy(() -> em.createNativeQuery("update authority_measure set act = 'autre'").executeUpdate()).hasMessageContaining("permission denied");
    }

    @Test
    void a_measure_is_refused_for_a_stranger_for_nobody_and_before_its_day() {
        assertThatThrownBy(() -> decide(-1L, AuthorityMeasure.WITHDRAWN, null)).isInstanceOf(PersonNotChosen.class);
        assertThatThrownBy(() -> decide(null, AuthorityMeasure.WITHDRAWN, null)).isInstanceOf(PersonNotChosen.class);
        assertThatThrownBy(() -> decide(null, AuthorityMeasure.OF_AGE, null)).isInstanceOf(PersonNotChosen.class);
        assertThatThrownBy(() -> decide(new NewMeasure(pupil, father, AuthorityMeasure.WITHDRAWN, MeasureSource.JUDGMENT, "JAF, 12/11", TODAY.plusDays(1), null, null)))
                .isInstanceOf(MeasureNotYet.class);
        assertThatThrownBy(() -> desk().sheet(-1)).isInstanceOf(PupilUnknown.class);
    }

    @Test
    void a_minor_neither_objects_nor_is_independent_ED_143_ED_144() {
        assertThatThrownBy(() -> decide(null, AuthorityMeasure.OBJECTION, null)).isInstanceOf(NotOfAge.class);
        assertThatThrownBy(() -> decide(null, AuthorityMeasure.INDEPENDENT, null)).isInstanceOf(NotOfAge.class);
    }

    @Test
    void on_the_eighteenth_birthday_the_pupil_is_told_and_the_guardians_still_are_ED_142() throws SQLException {
        LocalDate birth = LocalDate.of(2008, 12, 24);
        adultToBe(birth);
        on(birth.plusYears(18).minusDays(1));
        assertThat(beans.get(Majority.class).comesOfAge()).isZero();

        on(birth.plusYears(18));
        assertThat(beans.get(Majority.class).comesOfAge()).isOne();

        assertThat(told()).contains(mother, father).hasSize(3);
        assertThat(letters()).extracting(LegalGuardian::name).contains("Inès VALMORIN");
        assertThat(beans.fired()).containsExactly(new FamilyFileChanged(pupil, null));
        assertThat(desk().sheet(pupil).measures()).extracting(MeasureLine::measure).containsExactly(AuthorityMeasure.OF_AGE);
        assertThat(beans.get(Majority.class).comesOfAge()).as("again").isZero();
    }

    @Test
    void an_adult_who_objects_ends_what_the_parents_are_told_but_for_absenteeism_ED_143() throws SQLException {
        adultToBe(LocalDate.of(2008, 9, 24));
        beans.get(Majority.class).comesOfAge();
        beans.fired().clear();

        decide(null, AuthorityMeasure.OBJECTION, null);

        assertThat(told()).doesNotContain(mother, father).hasSize(1);
        assertThat(informed()).contains(mother, father);
        assertThat(beans.fired()).as("the parents are told of the objection").containsExactly(new FamilyFileChanged(pupil, null));
        decide(null, AuthorityMeasure.OBJECTION_LIFTED, "Lettre de l’élève du 12 décembre.");
        assertThat(told()).contains(mother, father);
    }

    @Test
    void the_parents_of_an_independent_adult_are_told_of_nothing_ED_144() throws SQLException {
        adultToBe(LocalDate.of(2008, 9, 24));
        beans.get(Majority.class).comesOfAge();

        decide(null, AuthorityMeasure.INDEPENDENT, null);

        assertThat(informed()).doesNotContain(mother, father).hasSize(1);
    }

    @Test
    void an_emancipated_minor_decides_like_an_adult_from_sixteen_on_ED_141() throws SQLException {
        assertThatThrownBy(() -> decide(null, AuthorityMeasure.EMANCIPATED, null)).isInstanceOf(TooYoungToEmancipate.class);
        adultToBe(LocalDate.of(2010, 3, 1));

        decide(null, AuthorityMeasure.EMANCIPATED, null);
        assertThatThrownBy(() -> decide(null, AuthorityMeasure.EMANCIPATED, null)).isInstanceOf(AlreadyOfAge.class);
        assertThat(told()).as("the pupil beside the parents").contains(mother, father).hasSize(3);
        decide(null, AuthorityMeasure.OBJECTION, null);

        assertThat(letters()).extracting(LegalGuardian::name).containsExactly("Inès VALMORIN");
        decide(null, AuthorityMeasure.INDEPENDENT, null);
        assertThat(informed()).isEqualTo(told()).hasSize(1);
    }

    @Test
    void an_emancipated_pupil_is_one_addressee_and_still_one_at_eighteen_ED_141_ED_142() {
        LocalDate birth = LocalDate.of(2010, 3, 1);
        adultToBe(birth);
        decide(null, AuthorityMeasure.EMANCIPATED, null);

        on(birth.plusYears(18));
        beans.get(Majority.class).comesOfAge();

        assertThat(letters()).extracting(LegalGuardian::name).containsOnlyOnce("Inès VALMORIN").hasSize(3);
    }

    @Test
    void no_file_makes_a_minor_a_guardian_of_himself() throws SQLException {
        long self = parent("Inès", pupil);
        TestDesk.insert("update guardianship set kinship = '70' where guardian_id = ? returning id", self);

        assertThat(told()).doesNotContain(self);
    }

    private void adultToBe(LocalDate birth) {
        TestDesk.insert("update pupil set birth_date = cast(? as date) where id = ? returning id", birth.toString(), pupil);
    }

    private List<Long> told() {
        return letters().stream().map(LegalGuardian::id).toList();
    }

    private List<LegalGuardian> letters() {
        return beans.get(LegalGuardians.class).of(pupil);
    }

    private List<Long> informed() {
        Stream<?> rows = em.createNativeQuery("select guardian_id from informed_link where pupil_id = ?1").setParameter(1, pupil).getResultStream();
        return rows.map(row -> ((Number) row).longValue()).toList();
    }

    private long number(String count) {
        return ((Number) em.createNativeQuery(count).getSingleResult()).longValue();
    }

    private void decide(Long guardian, AuthorityMeasure measure, String ground) {
        decide(new NewMeasure(pupil, guardian, measure, MeasureSource.JUDGMENT, "TJ fictif, 26/00123", TODAY, null, ground));
    }

    private void decide(NewMeasure asked) {
        desk().decide(asked);
    }

    private AuthorityDesk desk() {
        return beans.get(AuthorityDesk.class);
    }

    private void on(LocalDate day) {
        beans = new TestBeans(em, new SchoolClock(Clock.fixed(day.atTime(12, 0).atZone(SchoolClock.PARIS).toInstant(), SchoolClock.PARIS)));
        beans.door().enterSchool(head());
    }

    private long head() {
        long member = TestDesk.insert("insert into staff_member (establishment_id, sts_type, sts_id, last_name, first_name, role, search_name)"
                + " values (?, 'EPP', ?, 'FICTIF', 'Camille', 'HEAD', 'FICTIF') returning id", school, ++next);
        long account = TestDesk.insert("insert into account (id, login, password_hash, status, created_at)"
                + " values (nextval('account_seq'), 'chef.' || ?, 'x', 'ACTIVE', now()) returning id", member);
        TestDesk.insert("insert into persona (id, account_id, role, establishment_id, staff_id)"
                + " values (nextval('persona_seq'), ?, 'HEAD', ?, ?) returning id", account, school, member);
        return account;
    }

    private long pupilBorn(LocalDate birth) {
        return TestDesk.insert("insert into pupil (establishment_id, eleve_id, last_name, first_name, birth_date, search_name)"
                + " values (?, ?, 'VALMORIN', 'Inès', cast(? as date), 'VALMORIN INES') returning id", school, ++next, birth.toString());
    }

    private long parent(String firstName, long child) {
        return linked(firstName, child, 1);
    }

    private long contact(String firstName) {
        return linked(firstName, pupil, 3);
    }

    private long linked(String firstName, long child, int level) {
        long address = TestDesk.insert("insert into address (establishment_id, adresse_id, line1, postcode, city)"
                + " values (?, ?, '12 rue des Œillets', '99000', 'VILLEFICTIVE') returning id", school, ++next);
        long guardian = TestDesk.insert("insert into guardian (establishment_id, personne_id, last_name, first_name, address_id, search_name)"
                + " values (?, ?, 'VALMORIN', ?, ?, 'VALMORIN') returning id", school, ++next, firstName, address);
        TestDesk.insert("insert into guardianship (establishment_id, pupil_id, guardian_id, level, hosts) values (?, ?, ?, ?, ?) returning id",
                school, child, guardian, level, firstName.equals("Camille"));
        return guardian;
    }
}
