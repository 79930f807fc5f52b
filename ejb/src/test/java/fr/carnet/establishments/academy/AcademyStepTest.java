package fr.carnet.establishments.academy;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.control.PasswordProof;
import fr.carnet.accounts.credentials.entity.CurrentPasswordWrong;
import fr.carnet.establishments.academy.control.AcademySteps;
import fr.carnet.establishments.academy.entity.AcademyNotOpen;
import fr.carnet.establishments.academy.entity.AcademyStand;
import fr.carnet.establishments.academy.entity.AcademyState;
import fr.carnet.establishments.academy.entity.AcademyStep;
import fr.carnet.establishments.academy.entity.PilotNamesSchools;
import fr.carnet.establishments.academy.entity.SchoolNotPilot;
import fr.carnet.establishments.academy.entity.StepNeedsSecondPerson;
import fr.carnet.establishments.academy.entity.StepNotNext;
import fr.carnet.establishments.academy.entity.StepTooOld;
import fr.carnet.establishments.boundary.ServiceDesk;
import fr.carnet.establishments.entity.SecurityNoticeNotRead;
import fr.carnet.establishments.entity.Service;
import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.control.PasswordAskedAgain;
import fr.carnet.shared.control.TestScope;
import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An académie is opened step by step, by two persons; no school goes before it (D-14, TS-001). */
class AcademyStepTest {

    private static final int FICTIONAL = 99;
    private static final String OWN = "girafe lente 7 parapluies";
    private static final String HERE = "192.0.2.31";
    private static final Instant NOW = AttendanceSchool.instant("10:00");

    private final AttendanceSchool school = AttendanceSchool.open();
    private final TestBeans beans = school.beans("10:00");
    private final AcademySteps steps = beans.get(AcademySteps.class);
    private final ServiceDesk desk = desk();

    @AfterEach
    void forget() {
        school.close();
    }

    @Test
    void the_states_follow_each_other_and_closing_is_possible_from_everywhere() {
        List<String> allowed = Stream.of(AcademyState.values())
                .flatMap(former -> Stream.of(AcademyState.values()).filter(next -> next.mayFollow(former)).map(next -> former + " " + next)).toList();

        assertThat(allowed).containsExactly("CLOSED PILOT", "PILOT CLOSED", "PILOT PILOT", "PILOT EVALUATED",
                "EVALUATED CLOSED", "EVALUATED OPEN", "OPEN CLOSED");
    }

    @Test
    void who_asked_may_not_confirm_D_14() {
        AcademyStep step = pilot();

        assertThatThrownBy(() -> step.decide(AcademyState.CLOSED, NOW, "operator")).isInstanceOf(StepNeedsSecondPerson.class);
        assertThat(step.decidedAt()).isNull();
        assertThatThrownBy(() -> school.change("""
                insert into academy_step (id, academy, service, state, asked_at, asked_by, decided_at, decided_by)
                values (nextval('academy_step_seq'), 99, 'CARNET', 'PILOT', now(), 'operator', now(), 'operator')"""))
                .as("the database itself refuses").hasMessageContaining("academy_step_of_two_persons");
    }

    @Test
    void a_step_is_confirmed_within_a_day_and_once_D_14() {
        assertThatThrownBy(() -> pilot().decide(AcademyState.CLOSED, NOW.plus(Duration.ofHours(24)).plusSeconds(1), "witness")).isInstanceOf(StepTooOld.class);

        AcademyStep step = pilot();
        step.decide(AcademyState.CLOSED, NOW.plus(Duration.ofHours(24)), "witness");
        assertThatThrownBy(() -> step.decide(AcademyState.CLOSED, NOW, "witness")).isInstanceOf(StepNotNext.class);
    }

    @Test
    void a_step_that_the_academie_has_meanwhile_left_behind_is_not_confirmed() {
        assertThatThrownBy(() -> pilot().decide(AcademyState.OPEN, NOW, "witness")).isInstanceOf(StepNotNext.class);
    }

    @Test
    void a_pilot_names_its_schools_and_nothing_else_does() {
        assertThatThrownBy(() -> AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.PILOT, AcademyState.CLOSED, Set.of(), NOW, "operator"))
                .isInstanceOf(PilotNamesSchools.class);
        assertThatThrownBy(() -> AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.OPEN, AcademyState.EVALUATED, Set.of("0990001N"), NOW, "operator"))
                .isInstanceOf(PilotNamesSchools.class);
        assertThatThrownBy(() -> steps.requireOf(1, Set.of(school.school.uai()))).as("of another académie").isInstanceOf(PilotNamesSchools.class);
    }

    @Test
    void a_school_of_an_academie_where_nothing_was_decided_opens_nothing_TS_001() {
        add(pilot());

        assertThat(stand()).isEqualTo(new AcademyStand(AcademyState.CLOSED, false));
        assertThatThrownBy(() -> desk.open(Service.CARNET, true, OWN, HERE)).isInstanceOf(AcademyNotOpen.class);
    }

    @Test
    void a_head_who_has_not_ticked_the_security_notice_opens_nothing_TS_080() {
        decide(AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.PILOT, AcademyState.CLOSED, Set.of(school.school.uai()), NOW, "operator"));

        assertThatThrownBy(() -> desk.open(Service.CARNET, false, OWN, HERE)).isInstanceOf(SecurityNoticeNotRead.class);
        assertThat(open()).isFalse();

        desk.open(Service.CARNET, true, OWN, HERE);
        assertThat(open()).isTrue();
    }

    @Test
    void a_pilot_lets_its_schools_open_and_the_others_wait_for_all() {
        decide(AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.PILOT, AcademyState.CLOSED, Set.of(school.school.uai()), NOW, "operator"));

        assertThat(stand()).isEqualTo(new AcademyStand(AcademyState.PILOT, true));
        assertThat(stand().lets()).isTrue();
        assertThatThrownBy(() -> desk.open(Service.ABSENCES, true, OWN, HERE)).as("each service for itself").isInstanceOf(AcademyNotOpen.class);

        decide(AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.PILOT, AcademyState.PILOT, Set.of("0990000A"), NOW, "operator"));
        assertThatThrownBy(() -> desk.open(Service.CARNET, true, OWN, HERE)).isInstanceOf(SchoolNotPilot.class);

        decide(AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.EVALUATED, AcademyState.PILOT, Set.of(), NOW, "operator"));
        assertThatThrownBy(() -> desk.open(Service.CARNET, true, OWN, HERE)).as("evaluated is not open").isInstanceOf(SchoolNotPilot.class);

        decide(AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.OPEN, AcademyState.EVALUATED, Set.of(), NOW, "operator"));
        assertThat(stand().lets()).isTrue();
    }

    /** SE-031: whoever finds the session of a head open neither opens a school to its families nor closes it. */
    @Test
    void opening_and_closing_ask_for_the_password_again_SE_031() {
        decide(AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.PILOT, AcademyState.CLOSED, Set.of(school.school.uai()), NOW, "operator"));

        assertThatThrownBy(() -> desk.open(Service.CARNET, true, "celui d’un passant", HERE)).isInstanceOf(CurrentPasswordWrong.class);
        assertThat(open()).isFalse();
        desk.open(Service.CARNET, true, OWN, HERE);
        assertThat(open()).isTrue();

        assertThatThrownBy(() -> desk.close(Service.CARNET, null, HERE)).isInstanceOf(CurrentPasswordWrong.class);
        assertThat(open()).isTrue();
        desk.close(Service.CARNET, OWN, HERE);
        assertThat(open()).isFalse();
    }

    private boolean open() {
        return desk.services().stream().anyMatch(line -> line.service() == Service.CARNET && line.open());
    }

    /** The desk of the caller of this school, whose account has a password. */
    private ServiceDesk desk() {
        HashingDesk hashing = new HashingDesk();
        beans.put(new CodeKey(Base64.getEncoder().encodeToString(new byte[32])));
        beans.put(hashing);
        beans.put(PasswordAskedAgain.class, beans.get(PasswordProof.class));
        long account = TestDesk.insert("""
                insert into account (id, login, password_hash, status, created_at)
                values (nextval('account_seq') + 1000000, 'chef.' || lower(?), ?, 'ACTIVE', now()) returning id""", school.school.uai(), hashing.hash(OWN));
        beans.put(TestScope.school(school.school.id(), 1, Role.HEAD, account, 2026));
        return beans.get(ServiceDesk.class);
    }

    @Test
    void closing_an_academie_closes_its_schools_at_once_and_needs_one_person_TS_002() {
        school.change("""
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                values (nextval('service_opening_seq'), ?, 2026, 'ABSENCES', now(), 0), (nextval('service_opening_seq'), ?, 2026, 'CARNET', now(), 0)""",
                school.school.id(), school.school.id());
        AcademyStep closing = AcademyStep.asked(FICTIONAL, Service.ABSENCES, AcademyState.CLOSED, AcademyState.OPEN, Set.of(), NOW, "operator");

        assertThatCode(() -> closing.decide(AcademyState.OPEN, NOW, "operator")).doesNotThrowAnyException();
        assertThat(steps.closeSchools(FICTIONAL, Service.ABSENCES, NOW)).isPositive();

        assertThat(school.rows("select service from service_opening where establishment_id = ?1 and closed_at is null", school.school.id()))
                .containsExactly("CARNET");
    }

    private AcademyStep pilot() {
        return AcademyStep.asked(FICTIONAL, Service.CARNET, AcademyState.PILOT, AcademyState.CLOSED, Set.of(school.school.uai()), NOW, "operator");
    }

    private void add(AcademyStep step) {
        steps.add(step);
        school.em.flush();
    }

    private void decide(AcademyStep step) {
        step.decide(steps.stateOf(FICTIONAL, step.service()), NOW, "witness");
        school.change("""
                insert into establishment (uai, name, kind, academy, city) values ('0990000A', 'Lycée fictif', 'LYCEE', 99, 'Villefictive')
                on conflict do nothing""");
        add(step);
    }

    private AcademyStand stand() {
        return steps.standOf(school.school.id(), Service.CARNET);
    }
}
