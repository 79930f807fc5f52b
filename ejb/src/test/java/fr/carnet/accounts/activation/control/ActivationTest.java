package fr.carnet.accounts.activation.control;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.activation.entity.ActivationCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.activation.entity.CodeCounts;
import fr.carnet.accounts.activation.entity.CodeRefused;
import fr.carnet.accounts.activation.entity.CodeSlip;
import fr.carnet.accounts.activation.entity.NoticeNotRead;
import fr.carnet.accounts.activation.entity.PrivacyNotice;
import fr.carnet.accounts.addresses.control.AccountAddresses;
import fr.carnet.accounts.addresses.control.SecurityMails;
import fr.carnet.accounts.addresses.entity.SecurityMail;
import fr.carnet.accounts.addresses.entity.SecurityMailWritten;
import fr.carnet.accounts.boundary.ActivationDesk;
import fr.carnet.accounts.boundary.NewActivation;
import fr.carnet.accounts.credentials.control.Accounts;
import fr.carnet.accounts.credentials.control.BreachedPasswords;
import fr.carnet.accounts.credentials.control.CommonPasswords;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.control.PasswordRules;
import fr.carnet.accounts.credentials.control.SignIns;
import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.AccountUsedElsewhere;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.credentials.entity.LoginTaken;
import fr.carnet.accounts.credentials.entity.PasswordTellsContext;
import fr.carnet.accounts.credentials.entity.Persona;
import fr.carnet.accounts.credentials.entity.TooManyTries;
import fr.carnet.accounts.credentials.entity.WorksInAnotherSchool;
import fr.carnet.accounts.secondfactor.control.SecondFactors;
import fr.carnet.accounts.visits.control.Visits;
import fr.carnet.accounts.visits.entity.Device;
import fr.carnet.accounts.visits.entity.VisitsTakenBack;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.Caller;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScopeDoor;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.entity.Role;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Objects;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** TS-020 to TS-030 on the real schema, as the serving role that row-level security binds. */
class ActivationTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 30);
    private static final String GOOD = "girafe lente 7 parapluies";
    private static final String OF_THE_SCHOOL = "collegefictif1203";
    private static final String HASH = "$argon2id$…";

    private final EntityManager em = TestUnit.open();
    private final CodeKey key = new CodeKey(Base64.getEncoder().encodeToString(new byte[32]));
    private final ActivationCodes codes = new ActivationCodes(em);
    private final Accounts accounts = new Accounts(em);
    private final HashingDesk hashing = new HashingDesk();
    private TestBeans beans;
    private Family family;
    private Addressee guardian;

    @BeforeEach
    void a_guardian_of_one_pupil() throws SQLException {
        family = Family.inNewSchool();
        guardian = guardianOf(family);
        em.getTransaction().begin();
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_code_opens_an_account_of_the_guardian() {
        IssuedCode issued = issue(guardian);

        long account = on(ISSUED).open(claim(issued), login(), HASH);

        Account opened = accounts.find(account).orElseThrow();
        assertThat(opened.isActive()).isTrue();
        assertThat(opened.noticeVersion()).isEqualTo(PrivacyNotice.VERSION);
        assertThat(accounts.roles(account)).containsExactly("GUARDIAN");
    }

    @Test
    void a_code_serves_until_its_last_day_TS_021() {
        IssuedCode issued = issue(guardian);

        assertThat(issued.lastDay()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(on(LocalDate.of(2027, 2, 28)).open(claim(issued), login(), HASH)).isPositive();
    }

    @Test
    void a_code_is_refused_after_three_months_though_no_job_has_run_TS_021() {
        IssuedCode issued = issue(guardian);

        refused(LocalDate.of(2027, 3, 1), claim(issued));
    }

    @Test
    void a_code_works_once_TS_023() {
        IssuedCode issued = issue(guardian);
        on(ISSUED).open(claim(issued), login(), HASH);

        refused(ISSUED, claim(issued));
    }

    @Test
    void a_new_code_cancels_the_former_TS_023() {
        IssuedCode former = issue(guardian);
        IssuedCode newer = issue(guardian);

        refused(ISSUED, claim(former));
        assertThat(on(ISSUED).examine(claim(newer))).isNotEmpty();
    }

    @Test
    void an_unknown_code_is_refused_with_the_same_answer_TS_025() {
        refused(ISSUED, new Claim(CodeSlip.draw(), family.birthOfThePupil()));
    }

    @Test
    void the_right_selector_with_a_wrong_secret_is_refused() {
        CodeSlip mixed = new CodeSlip(issue(guardian).slip().selector(), CodeSlip.draw().secret());

        refused(ISSUED, new Claim(mixed, family.birthOfThePupil()));
    }

    @Test
    void the_birth_date_of_no_pupil_of_the_guardian_is_refused_with_the_same_answer_TS_026() {
        IssuedCode issued = issue(guardian);

        refused(ISSUED, new Claim(issued.slip(), family.birthOfThePupil().plusDays(1)));
        refused(ISSUED, new Claim(issued.slip(), null));
    }

    @Test
    void a_guardian_whose_authority_was_withdrawn_is_refused() throws SQLException {
        IssuedCode issued = issue(guardian);
        family.change("update guardianship set authority = 'WITHDRAWN' where guardian_id = ?", guardian.id());

        refused(ISSUED, claim(issued));
    }

    @Test
    void a_code_of_the_former_school_year_is_refused_TS_023() {
        IssuedCode issued = issueOn(guardian, LocalDate.of(2026, 6, 30));

        refused(LocalDate.of(2026, 8, 1), claim(issued));
    }

    @Test
    void a_used_code_keeps_no_secret_and_keeps_its_dates_TS_022() {
        IssuedCode issued = issue(guardian);
        on(ISSUED).open(claim(issued), login(), HASH);
        em.flush();

        Object[] row = (Object[]) em.createNativeQuery(
                "select secret_hmac, issued_at, used_at, destroyed_at from activation_code where id = ?1")
                .setParameter(1, issued.id()).getSingleResult();

        assertThat(row[0]).isNull();
        assertThat(row).filteredOn(Objects::nonNull).hasSize(3);
    }

    @Test
    void the_database_never_holds_the_clear_secret_TS_024() {
        IssuedCode issued = issue(guardian);
        em.flush();

        byte[] kept = (byte[]) em.createNativeQuery("select secret_hmac from activation_code where id = ?1")
                .setParameter(1, issued.id()).getSingleResult();

        assertThat(kept).hasSize(32).isNotEqualTo(issued.slip().secret().getBytes());
    }

    @Test
    void dead_codes_are_destroyed_in_one_statement_TS_022_S0_21() {
        IssuedCode issued = issue(guardian);
        em.flush();

        codes.destroyDead(LocalDate.of(2027, 2, 28), clock(ISSUED).now());
        assertThat(found(issued).isDestroyed()).isFalse();
        codes.destroyDead(LocalDate.of(2027, 3, 1), clock(ISSUED).now());
        assertThat(found(issued).isDestroyed()).isTrue();
    }

    @Test
    void an_identifier_of_somebody_else_is_refused_to_the_holder_of_a_good_code() throws SQLException {
        Addressee other = guardianOf(family);
        on(ISSUED).open(claim(issue(other)), login(), HASH);

        assertThatThrownBy(() -> on(ISSUED).open(claim(issue(guardian)), login(), HASH)).isInstanceOf(LoginTaken.class);
    }

    @Test
    void a_new_code_opens_the_same_account_again() {
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);

        assertThat(on(ISSUED).open(claim(issue(guardian)), login(), "another")).isEqualTo(account);
        assertThat(accounts.find(account).orElseThrow().passwordHash()).isEqualTo("another");
    }

    /** SE-017: ten names, and the code says nothing more for a while, neither of a taken one nor of a free one. */
    @Test
    void a_good_code_does_not_tell_one_after_the_other_who_has_an_account_SE_017() throws SQLException {
        on(ISSUED).open(claim(issue(guardianOf(family))), login(), HASH);
        IssuedCode issued = issue(guardian);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> activate(issued, login().name(), GOOD)).isExactlyInstanceOf(LoginTaken.class);
        }

        assertThatThrownBy(() -> activate(issued, login().name(), GOOD)).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> activate(issued, "libre." + family.uai(), GOOD)).isInstanceOf(TooManyTries.class);
        assertThat(on(ISSUED).isLive(issued.slip())).isTrue();
    }

    /** SE-017: a password to better comes before the identifier, and wipes out no name that was found. */
    @Test
    void a_password_that_is_refused_tells_nothing_of_the_identifier_SE_017() throws SQLException {
        on(ISSUED).open(claim(issue(guardianOf(family))), login(), HASH);
        IssuedCode issued = issue(guardian);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> activate(issued, "libre." + family.uai(), OF_THE_SCHOOL)).isExactlyInstanceOf(PasswordTellsContext.class);
            assertThatThrownBy(() -> activate(issued, login().name(), OF_THE_SCHOOL)).isExactlyInstanceOf(PasswordTellsContext.class);
            assertThatThrownBy(() -> activate(issued, login().name(), GOOD)).isExactlyInstanceOf(LoginTaken.class);
        }

        assertThatThrownBy(() -> activate(issued, login().name(), GOOD)).isInstanceOf(TooManyTries.class);
    }

    /** SE-019: the owner is told where the school knows nothing to change, and nobody stays inside. */
    @Test
    void opening_an_account_again_ends_its_visits_tells_its_address_and_keeps_its_second_factor_TS_027() {
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);
        assertThat(beans.fired()).as("an account that opens for the first time").isEmpty();
        long visit = beans.get(Visits.class).begin(account, new Device("Firefox", "Android"));
        beans.get(AccountAddresses.class).keep(account, "camille@exemple.invalid");
        em.createNativeQuery("insert into second_factor (account_id, secret, begun_at, confirmed_at) values (?1, ?2, now(), now())")
                .setParameter(1, account).setParameter(2, new byte[32]).executeUpdate();

        on(ISSUED).open(claim(issue(guardian)), new Login("autre." + family.uai()), "another");

        assertThat(beans.get(Visits.class).use(visit)).isFalse();
        assertThat(beans.fired()).contains(new VisitsTakenBack(Set.of(visit)));
        assertThat(written()).contains(SecurityMail.warning("camille@exemple.invalid", "account-reopened", Language.FRENCH,
                "autre." + family.uai().toLowerCase(Locale.ROOT)));
        assertThat(beans.get(SecondFactors.class).isConfirmed(account)).isTrue();
    }

    private Optional<SecurityMail> written() {
        return beans.fired().stream().filter(SecurityMailWritten.class::isInstance).map(SecurityMailWritten.class::cast).map(SecurityMailWritten::mail)
                .map(beans.get(SecurityMails.class)::take).flatMap(Optional::stream).findFirst();
    }

    /** TS-027: a school that prints itself a code reads no children of another school with it. */
    @Test
    void a_code_of_one_school_does_not_open_again_an_account_that_serves_in_another() throws SQLException {
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);
        on(ISSUED).addTo(account, claim(issue(guardianOf(Family.inNewSchool()))));
        em.flush();

        refusedElsewhere(claim(issue(guardian)));
        assertThat(accounts.find(account).orElseThrow().passwordHash()).isEqualTo(HASH);
    }

    /** TS-027: nor the quality of member of the staff, in the same school. */
    @Test
    void a_code_of_a_guardian_does_not_open_again_the_account_of_a_member_of_the_staff() throws SQLException {
        Addressee teacher = new Addressee(Kind.STAFF, family.staff("TEACHER", null), family.schoolId());
        long account = on(ISSUED).open(new Claim(issue(teacher).slip(), null), login(), HASH);
        accounts.add(Persona.guardian(accounts.find(account).orElseThrow(), guardian.id(), family.schoolId()));
        em.flush();

        refusedElsewhere(claim(issue(guardian)));
        refusedElsewhere(new Claim(issue(teacher).slip(), null));
    }

    @Test
    void a_quality_that_ended_elsewhere_keeps_no_account_shut() throws SQLException {
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);
        on(ISSUED).addTo(account, claim(issue(guardianOf(Family.inNewSchool()))));
        em.flush();
        em.createNativeQuery("update persona set closed_at = now() where account_id = ?1 and establishment_id <> ?2")
                .setParameter(1, account).setParameter(2, family.schoolId()).executeUpdate();

        assertThat(on(ISSUED).open(claim(issue(guardian)), login(), "another")).isEqualTo(account);
    }

    @Test
    void a_guardian_adds_the_children_of_another_school_to_the_account() throws SQLException {
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);
        Addressee elsewhere = guardianOf(Family.inNewSchool());

        on(ISSUED).addTo(account, claim(issue(elsewhere)));

        assertThat(accounts.findPersona(elsewhere).orElseThrow().account().id()).isEqualTo(account);
    }

    /** Sentence 5 of the requirements: a person who is teacher and parent has one account. */
    @Test
    void a_member_of_the_staff_adds_a_child_of_a_school_to_the_same_account() throws SQLException {
        Addressee teacher = new Addressee(Kind.STAFF, family.staff("TEACHER", null), family.schoolId());
        long account = on(ISSUED).open(new Claim(issue(teacher).slip(), null), login(), HASH);

        assertThat(on(ISSUED).addTo(account, claim(issue(guardian)))).isFalse();

        assertThat(accounts.roles(account)).containsExactly("GUARDIAN", "TEACHER");
        assertThat(accounts.findPersona(guardian).orElseThrow().account().id()).isEqualTo(account);
    }

    @Test
    void a_guardian_adds_a_place_on_the_staff_and_the_account_that_waited_for_it_is_given_up() throws SQLException {
        LocalDate birth = LocalDate.of(1980, 5, 4);
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);
        Addressee cpe = new Addressee(Kind.STAFF, family.staff("CPE", birth), family.schoolId());
        long waiting = accounts.findPersona(cpe).orElseThrow().account().id();
        IssuedCode issued = issue(cpe);

        assertThatThrownBy(() -> on(ISSUED).addTo(account, claim(issued))).as("the birth date of a pupil").isExactlyInstanceOf(CodeRefused.class);
        assertThat(on(ISSUED).addTo(account, new Claim(issued.slip(), birth))).isTrue();

        assertThat(accounts.roles(account)).containsExactly("CPE", "GUARDIAN");
        assertThat(accounts.find(waiting).orElseThrow().isClosed()).isTrue();
        assertThat(accounts.findPersona(cpe).orElseThrow().account().id()).isEqualTo(account);
        assertThatThrownBy(() -> on(ISSUED).addTo(account, new Claim(issued.slip(), birth))).as("used").isExactlyInstanceOf(CodeRefused.class);
    }

    /** SE-018: from the next check of the session on, as at sign-in. */
    @Test
    void a_parent_who_becomes_a_head_by_a_code_may_only_set_up_a_second_factor_first_SE_018() throws SQLException {
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);
        Addressee head = new Addressee(Kind.STAFF, family.staff("HEAD", null), family.schoolId());

        on(ISSUED).addTo(account, new Claim(issue(head).slip(), null));
        em.flush();

        assertThat(beans.get(SignIns.class).rolesNow(account)).containsExactly(Role.ENROLLING);
    }

    /** A code never takes a place on the staff from the account that has it. */
    @Test
    void a_place_that_another_account_has_is_added_to_none() throws SQLException {
        Addressee cpe = new Addressee(Kind.STAFF, family.staff("CPE", null), family.schoolId());
        on(ISSUED).open(new Claim(issue(cpe).slip(), null), login(), HASH);
        long account = on(ISSUED).open(claim(issue(guardian)), new Login("autre." + family.uai()), HASH);

        assertThatThrownBy(() -> on(ISSUED).addTo(account, new Claim(issue(cpe).slip(), null))).isExactlyInstanceOf(CodeRefused.class);
    }

    @Test
    void a_member_of_the_staff_of_one_school_is_not_of_another_on_the_same_account() throws SQLException {
        Addressee teacher = new Addressee(Kind.STAFF, family.staff("TEACHER", null), family.schoolId());
        long account = on(ISSUED).open(new Claim(issue(teacher).slip(), null), login(), HASH);
        Family other = Family.inNewSchool();
        Claim elsewhere = new Claim(issue(new Addressee(Kind.STAFF, other.staff("TEACHER", null), other.schoolId())).slip(), null);

        assertThatThrownBy(() -> on(ISSUED).addTo(account, elsewhere)).isExactlyInstanceOf(WorksInAnotherSchool.class);
    }

    @Test
    void a_member_of_the_staff_activates_the_account_that_waited_with_her_own_birth_date() throws SQLException {
        LocalDate birth = LocalDate.of(1980, 5, 4);
        Addressee cpe = new Addressee(Kind.STAFF, family.staff("CPE", birth), family.schoolId());
        IssuedCode issued = issue(cpe);

        refused(ISSUED, claim(issued));
        long account = on(ISSUED).open(new Claim(issued.slip(), birth), login(), HASH);

        assertThat(accounts.roles(account)).containsExactly("CPE");
    }

    @Test
    void the_code_alone_decides_when_the_school_knows_no_birth_date_of_the_staff() throws SQLException {
        Addressee head = new Addressee(Kind.STAFF, family.staff("HEAD", null), family.schoolId());

        assertThat(on(ISSUED).open(new Claim(issue(head).slip(), null), login(), HASH)).isPositive();
    }

    @Test
    void a_pupil_opens_an_account_of_his_or_her_own_with_the_own_birth_date() throws SQLException {
        Addressee pupil = new Addressee(Kind.PUPIL, family.pupil("Sacha"), family.schoolId());
        family.consent(pupil.id());
        IssuedCode issued = issue(pupil);

        refused(ISSUED, new Claim(issued.slip(), family.birthOfThePupil().minusDays(1)));
        long account = on(ISSUED).open(claim(issued), login(), HASH);

        assertThat(accounts.roles(account)).containsExactly("PUPIL");
        assertThat(accounts.findPersona(pupil).orElseThrow().account().id()).isEqualTo(account);
    }

    @Test
    void nobody_adds_a_pupil_to_an_account_like_a_child() throws SQLException {
        long account = on(ISSUED).open(claim(issue(guardian)), login(), HASH);
        long sacha = family.pupil("Sacha");
        family.consent(sacha);
        Claim pupils = claim(issue(new Addressee(Kind.PUPIL, sacha, family.schoolId())));

        assertThatThrownBy(() -> on(ISSUED).addTo(account, pupils)).isExactlyInstanceOf(CodeRefused.class);
    }

    @Test
    void names_school_and_birth_date_are_kept_out_of_the_password_SE_013() {
        assertThat(on(ISSUED).examine(claim(issue(guardian))))
                .contains("D’EXEMPLE-ŸVART", "Collège fictif", "12032014", "2014");
    }

    /** TS-034: whoever holds the letter may say that it is not for him or her, and knows no birth date. */
    @Test
    void a_code_ends_when_its_holder_is_not_the_guardian() {
        IssuedCode issued = issue(guardian);

        assertThat(on(ISSUED).endUnused(issued.slip())).isEqualTo(guardian);

        refused(ISSUED, claim(issued));
        assertThatThrownBy(() -> on(ISSUED).endUnused(issued.slip())).isInstanceOf(CodeRefused.class);
        assertThat(codes.counts(family.schoolId(), 2026, ISSUED).kept()).isZero();
    }

    @Test
    void nobody_denies_the_code_of_a_member_of_the_staff() throws SQLException {
        IssuedCode issued = issue(new Addressee(Kind.STAFF, family.staff("CPE", null), family.schoolId()));

        assertThatThrownBy(() -> on(ISSUED).endUnused(issued.slip())).isInstanceOf(CodeRefused.class);
    }

    /** TS-028 to TS-030: the two halves are a provisional identifier and password, for as long as a code lives. */
    @Test
    void the_halves_of_a_code_are_good_for_three_months_and_until_something_ends_it() {
        IssuedCode issued = issue(guardian);

        assertThat(on(LocalDate.of(2027, 2, 28)).isLive(issued.slip())).isTrue();
        assertThat(on(LocalDate.of(2027, 3, 1)).isLive(issued.slip())).isFalse();
        assertThat(on(ISSUED).isLive(new CodeSlip(issued.slip().selector(), CodeSlip.draw().secret()))).isFalse();
        on(ISSUED).open(claim(issued), login(), HASH);
        assertThat(on(ISSUED).isLive(issued.slip())).isFalse();
    }

    @Test
    void what_became_of_the_codes_of_a_school_adds_up_and_nothing_ended_keeps_its_secret_TS_022() throws SQLException {
        IssuedCode used = sent(guardian);
        sent(guardianOf(family));
        Addressee lost = guardianOf(family);
        sent(lost);
        sent(lost);
        on(ISSUED).open(claim(used), login(), HASH);
        em.flush();

        assertThat(codes.counts(family.schoolId(), 2026, ISSUED)).isEqualTo(new CodeCounts(4, 2, 1, 1, 0, 2, 0, null));
        LocalDate after = LocalDate.of(2027, 3, 1);
        assertThat(codes.counts(family.schoolId(), 2026, after)).as("the night has not come").isEqualTo(new CodeCounts(4, 0, 1, 1, 2, 2, 2, null));
        codes.destroyDead(after, clock(after).now());
        assertThat(codes.counts(family.schoolId(), 2026, after)).isEqualTo(new CodeCounts(4, 0, 1, 1, 2, 4, 0, clock(after).now()));
    }

    private IssuedCode sent(Addressee person) {
        IssuedCode issued = issue(person);
        codes.find(issued.id()).orElseThrow().markSent(clock(ISSUED).now());
        em.flush();
        return issued;
    }

    private void refused(LocalDate day, Claim claim) {
        assertThatThrownBy(() -> on(day).examine(claim)).isExactlyInstanceOf(CodeRefused.class);
        assertThatThrownBy(() -> on(day).open(claim, login(), HASH)).isExactlyInstanceOf(CodeRefused.class);
    }

    /** The same door for pupils, guardians, teachers and heads. */
    @Test
    void nobody_opens_an_account_without_saying_that_the_notice_was_read_S4_26() {
        IssuedCode issued = issue(guardian);
        String name = "ecole." + family.uai();

        assertThatThrownBy(() -> activate(issued, name, GOOD, false)).isExactlyInstanceOf(NoticeNotRead.class);
        assertThat(accounts.find(new Login(name))).isEmpty();

        activate(issued, name, GOOD, true);
        assertThat(accounts.find(new Login(name)).orElseThrow().noticeVersion()).isEqualTo(PrivacyNotice.VERSION);
    }

    private void activate(IssuedCode issued, String login, String password) {
        activate(issued, login, password, true);
    }

    private void activate(IssuedCode issued, String login, String password, boolean noticeRead) {
        Activation activation = on(ISSUED);
        beans.put(new Caller());
        beans.put(new PasswordRules(new CommonPasswords(), new BreachedPasswords()));
        beans.put(hashing);
        beans.put(activation);
        beans.get(ActivationDesk.class).activate(new NewActivation(issued.slip().printed(), family.birthOfThePupil(), login, password, password,
                noticeRead, null), "192.0.2." + family.schoolId());
    }

    private void refusedElsewhere(Claim claim) {
        assertThatThrownBy(() -> on(ISSUED).examine(claim)).isExactlyInstanceOf(AccountUsedElsewhere.class);
        assertThatThrownBy(() -> on(ISSUED).open(claim, login(), "another")).isExactlyInstanceOf(AccountUsedElsewhere.class);
    }

    private Activation on(LocalDate day) {
        beans = new TestBeans(em, clock(day));
        beans.put(key);
        beans.put(new Holders(em, new TestScopeDoor(em), clock(day)));
        return beans.get(Activation.class);
    }

    private IssuedCode issue(Addressee person) {
        return issueOn(person, ISSUED);
    }

    private IssuedCode issueOn(Addressee person, LocalDate day) {
        IssuedCode issued = new CodeIssuer(codes, key, clock(day)).issue(person, Channel.LETTER);
        em.flush();
        return issued;
    }

    private ActivationCode found(IssuedCode issued) {
        em.clear();
        return codes.find(issued.id()).orElseThrow();
    }

    private Claim claim(IssuedCode issued) {
        return new Claim(issued.slip(), family.birthOfThePupil());
    }

    private Login login() {
        return new Login("ecole." + family.uai());
    }

    private static Addressee guardianOf(Family family) throws SQLException {
        long guardian = family.guardian("Camille", "camille@courriel.example");
        family.link(guardian, family.pupil("Lou"));
        return new Addressee(Kind.GUARDIAN, guardian, family.schoolId());
    }

    private static SchoolClock clock(LocalDate day) {
        return new SchoolClock(Clock.fixed(ZonedDateTime.of(day, LocalTime.of(23, 30), SchoolClock.PARIS).toInstant(), SchoolClock.PARIS));
    }
}
