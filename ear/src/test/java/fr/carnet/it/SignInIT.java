package fr.carnet.it;

import fr.carnet.accounts.boundary.AccountDesk;
import fr.carnet.accounts.boundary.ActivationDesk;
import fr.carnet.accounts.boundary.NewActivation;
import fr.carnet.accounts.boundary.SignInDesk;
import fr.carnet.accounts.boundary.SignedIn;
import fr.carnet.accounts.boundary.VisitDesk;
import fr.carnet.accounts.credentials.control.HashingDesk;
import fr.carnet.accounts.credentials.entity.SignInRefused;
import fr.carnet.accounts.credentials.entity.TooManyTries;
import fr.carnet.accounts.activation.entity.CodeRefused;
import fr.carnet.accounts.activation.entity.CodeSlip;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What only a container can show of sign-in: counts that outlive the refusal they lead to, and roles asked again. */
@ArquillianTest
class SignInIT {

    private static final String PASSWORD = "girafe lente 7 parapluies";

    @EJB
    private SignInDesk desk;
    @EJB
    private VisitDesk visits;
    @EJB
    private ActivationDesk activation;
    @EJB
    private AccountDesk own;
    @Inject
    private Caller caller;
    @Inject
    private HashingDesk hashing;
    @Inject
    private SchoolFixture schools;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(SignInIT.class, SchoolFixture.class);
    }

    @Test
    void a_failure_is_counted_though_its_call_is_refused_SE_010() {
        String login = unique();
        for (int i = 0; i < 5; i++) {
            assertThrows(SignInRefused.class, () -> desk.signIn(login, "faux", "192.0.2.1"));
        }
        assertThrows(TooManyTries.class, () -> desk.signIn(login, "faux", "192.0.2.2"));
    }

    @Test
    void wrong_codes_are_counted_by_code_too_TS_025() {
        String code = CodeSlip.draw().printed();
        for (int i = 0; i < 5; i++) {
            assertThrows(CodeRefused.class, () -> activation.activate(asked(code), unique()));
        }
        assertThrows(TooManyTries.class, () -> activation.activate(asked(code), unique()));
    }

    @Test
    void a_sign_in_gives_the_live_roles_and_a_closed_account_has_none_SE_029() throws Exception {
        String login = unique();
        long account = open(login);
        schools.staff(Long.toString(account), schools.school(), "CPE");

        SignedIn signedIn = desk.signIn(login, PASSWORD, unique());

        long visit = visits.begin(account, "Firefox/1");
        assertEquals(account, signedIn.account());
        assertEquals(Set.of("CPE"), visits.rolesNow(account, visit));
        assertEquals(Set.of("CPE"), signedIn.roles());
        schools.run("update account set status = 'CLOSED' where id = ?", account);
        assertTrue(visits.rolesNow(account, visit).isEmpty());
        assertThrows(SignInRefused.class, () -> desk.signIn(login, PASSWORD, unique()));
    }

    @Test
    void a_visit_ended_from_elsewhere_is_refused_at_its_next_request_and_only_by_its_account_SE_030() throws Exception {
        long school = schools.school();
        schools.guardian(Caller.GUARDIAN, school, schools.pupil(school, "FICTIF", "Lou"));
        schools.guardian(Caller.OTHER_GUARDIAN, school, schools.pupil(school, "FICTIF", "Sacha"));
        long lost = visits.begin(Long.parseLong(Caller.GUARDIAN), "Mozilla/5.0 (Android 15; Mobile) Firefox/140.0");

        caller.as(Caller.OTHER_GUARDIAN, () -> ended(lost));
        assertFalse(visits.isTakenBack(lost));
        caller.as(Caller.GUARDIAN, () -> ended(lost));

        assertTrue(visits.isTakenBack(lost));
        assertTrue(visits.rolesNow(Long.parseLong(Caller.GUARDIAN), lost).isEmpty());
    }

    @Test
    void an_operator_ends_the_visits_of_one_account_or_of_all_SE_030() throws Exception {
        String login = unique();
        long account = open(login);
        long visit = visits.begin(account, null);
        long other = visits.begin(open(unique()), null);

        assertEquals(1, caller.as(Caller.OPERATOR, () -> visits.endAllOf(login)));
        assertTrue(visits.isTakenBack(visit));
        assertFalse(visits.isTakenBack(other));
        caller.as(Caller.OPERATOR, visits::endEverybodys);
        assertTrue(visits.isTakenBack(other));
    }

    private Void ended(long visit) {
        own.endVisit(visit);
        return null;
    }

    private long open(String login) throws Exception {
        return schools.one("""
                insert into account (id, login, password_hash, status, created_at)
                values (nextval('account_seq'), ?, ?, 'ACTIVE', now()) returning id""", login, hashing.hash(PASSWORD));
    }

    @Test
    void a_sign_in_leaves_the_number_of_the_account_in_the_journal_SE_080() throws Exception {
        String login = unique();
        long account = open(login);
        schools.staff(Long.toString(account), schools.school(), "TEACHER");
        desk.signIn(login, PASSWORD, unique());

        assertEquals(1, schools.one("select count(*) from audit_entry where act = 'SIGNED_IN' and outcome = 'DONE' and object_id = ?",
                Long.toString(account)));
    }

    private static NewActivation asked(String code) {
        return new NewActivation(code, LocalDate.of(2013, 2, 14), unique(), PASSWORD, PASSWORD, true, null);
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
