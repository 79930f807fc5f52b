package fr.carnet.st;

import fr.carnet.local.JobReport;
import fr.carnet.local.SchoolMonday;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A head opens either service, both or none, and what a family reads follows at its next tap (TS-001, TS-002, TS-040, TS-041). */
@Story
@TestMethodOrder(OrderAnnotation.class)
class ServicesST {

    private static final String PAGE = "/establishments/services";
    private static final String HIDDEN = "Établissements qui n’ont pas ouvert le service";

    private static Service played;
    private static long school;
    private static String uai;
    private static long child;
    private static String childName;

    @Test
    @Order(1)
    void the_head_opens_the_counts_alone_and_the_family_reads_two_numbers_TS_040(Service service, Browser browser) throws SQLException {
        begin(service);

        browser.signIn(service.account("HEAD"), PAGE).reads("Compte des absences").picture("services-closed");
        Accessibility.check(browser);
        browser.click(By.id("absences-opening:noticeRead")).set(By.id("absences-opening:own"), password(service)).press("Ouvrir le compte des absences").reads("Le service est ouvert aux familles.").picture("services-counts");
        Accessibility.check(browser);

        try (Browser family = mother(service)) {
            show(family.reads("Demi-journées d’absence légitime").reads(childName)).picture("family-counted");
            owesNothing(family);
            show(family).picture("family-counted-320");
            assertThat(family.driver().findElements(By.partialLinkText(childName))).as("no page of this child").isEmpty();
        }
    }

    @Test
    @Order(2)
    void the_job_counts_what_is_classed_legitimate_and_nothing_twice(Service service) throws Exception {
        long halfDays = count("half_days");
        long absences = count("absences");
        run("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, kind, state, reason, origin, recorded_at, recorded_by)
                values (nextval('absence_seq'), ?, 99, ?, ?, make_timestamptz(?, 9, 8, 8, 0, 0, 'Europe/Paris'),
                        make_timestamptz(?, 9, 8, 12, 0, 0, 'Europe/Paris'), 'ABSENCE', 'LEGITIMATE', 'CHILD_ILLNESS', 'OFFICE', now(), -2012)""",
                year(), school, child, year(), year());
        service.server().run("half-day-recount", Map.of("uai", uai, "mode", "apply"));

        assertThat(tally(service, "plan", "changed")).isOne();
        assertThat(tally(service, "apply", "changed")).isOne();
        assertThat(tally(service, "apply", "changed")).as("a second time").isZero();

        try (Browser family = mother(service)) {
            family.reads("Absences légitimes");
            assertThat(family.text()).containsPattern("Demi-journées d’absence légitime\\s+" + (halfDays + 1) + "\\s")
                    .containsPattern("Absences légitimes\\s+" + (absences + 1) + "\\s")
                    .contains("Ce que le compte des absences ne contient pas");
        }
    }

    @Test
    @Order(3)
    void a_school_that_closes_while_a_parent_reads_is_gone_at_the_next_tap_TS_002(Service service, Browser browser) {
        browser.signIn(service.account("HEAD"), PAGE).reads("Compte des absences")
                .reads("la purge de fin d’année, que l’exploitant lance le 31 août au plus tard").reads("effacés dans la nuit du 31 juillet au 1er août")
                .click(By.id("carnet-opening:noticeRead"));
        browser.set(By.id("carnet-opening:own"), password(service)).press("Ouvrir le carnet").reads("Le service est ouvert aux familles.");

        try (Browser family = mother(service)) {
            family.reads("Prévenir d’une absence").click(By.partialLinkText(childName));
            family.reads("Empreinte de ce contenu");
            browser.go(PAGE).unfold("Fermer le carnet").set(By.id("carnet-closing:own"), "celui d’un passant").press("Confirmer la fermeture du carnet")
                    .reads("Le mot de passe actuel n’est pas le bon").picture("services-closing");
            close(browser, "carnet-closing:own", password(service), "Fermer le carnet", "Confirmer la fermeture du carnet");

            family.driver().navigate().refresh();
            family.reads("n’ouvre plus son carnet aux familles").reads("Demi-journées d’absence légitime").picture("family-carnet-closed");
            owesNothing(family);

            close(browser, "absences-closing:own", password(service), "Fermer le compte des absences", "Confirmer la fermeture du compte");
            family.driver().navigate().refresh();
            family.reads(HIDDEN).picture("family-closed");
            assertThat(family.text()).doesNotContain(childName).doesNotContain("Demi-journées d’absence légitime");
            family.go("/family/pupil-account").reads("Le compte de mon enfant");
            assertThat(family.text()).doesNotContain(childName);
        }
    }

    @Test
    @Order(4)
    void an_academie_is_closed_by_one_person_and_opened_by_two_D_14(Service service, Browser browser) throws SQLException {
        browser.go("/privacy");
        String operator = secret(service, "OPERATOR");
        String witness = secret(service, "WITNESS");
        String academy = "/api/operations/academies/99";

        assertThat(post(browser, operator, academy + "/ABSENCES", "state=OPEN")).startsWith("409").contains("StepNotNext", "dans cet ordre");
        assertThat(post(browser, witness, academy + "/ABSENCES", "state=CLOSED")).as("a witness asks for nothing").startsWith("403");
        assertThat(post(browser, operator, academy + "/ABSENCES", "state=CLOSED")).startsWith("200");
        try (Browser head = Browser.open(service).signIn(service.account("HEAD"), PAGE)) {
            head.reads("Votre académie n’est pas encore ouverte à ce service");
            head.driver().executeScript("document.getElementById('absences').scrollIntoView()");
            head.picture("services-academy-closed");
            assertThat(head.driver().findElements(By.id("carnet-opening:open"))).hasSize(1);
            assertThat(head.driver().findElements(By.id("absences-opening:open"))).isEmpty();
        }

        long pilot = number(post(browser, operator, academy + "/ABSENCES", "state=PILOT&pilots=" + uai));
        assertThat(post(browser, operator, "/api/operations/academies/steps/" + pilot + "/confirm", "")).as("the same person").startsWith("403");
        assertThat(post(browser, witness, "/api/operations/academies/steps/" + pilot + "/confirm", "")).startsWith("200").contains("\"decidedBy\":\"witness\"");
        assertThat(post(browser, witness, "/api/operations/academies/steps/" + pilot + "/confirm", "")).as("once").startsWith("409");
        browser.signIn(service.account("HEAD"), PAGE).find(By.id("absences-opening:open"));
    }

    /** The number of the step in an answer. */
    private static long number(String answer) {
        assertThat(answer).startsWith("200");
        return Long.parseLong(answer.replaceFirst("(?s).*\"step\":(\\d+).*", "$1"));
    }

    private static String secret(Service service, String role) {
        JsonObject account = service.account(role);
        return account.getString("login") + ":" + account.getString("password");
    }

    /** What a program is answered, as «200 {…}». */
    private static String post(Browser browser, String secret, String path, String form) {
        return (String) browser.driver().executeAsyncScript("""
                const [path, secret, form, done] = arguments;
                fetch(path, {method: 'POST', body: form, credentials: 'omit', headers: {
                    'Authorization': 'Basic ' + btoa(secret), 'Content-Type': 'application/x-www-form-urlencoded'}})
                    .then(async answer => done(answer.status + ' ' + await answer.text()), fault => done(String(fault)));""", path, secret, form);
    }

    /** The demo is left as it was found, whatever failed. */
    @AfterAll
    static void end() throws SQLException {
        run("update service_opening set closed_at = now(), closed_by = 0 where establishment_id = ? and closed_at is null", school);
        run("update service_opening set closed_at = null, closed_by = null where establishment_id = ? and closed_by = -2012", school);
        run("delete from absence where establishment_id = ? and recorded_by = -2012", school);
        run("delete from half_day where establishment_id = ? and pupil_id = ? and day = make_date(?, 9, 8)", school, child, year());
        run("delete from absences_2012.pupil_count where establishment_id = ?", school);
        run("delete from academy_pilot where step_id in (select id from academy_step where asked_at > ?)", Timestamp.valueOf(SchoolMonday.day().atStartOfDay()));
        run("delete from academy_step where asked_at > ?", Timestamp.valueOf(SchoolMonday.day().atStartOfDay()));
    }

    private static void begin(Service service) throws SQLException {
        played = service;
        JsonObject head = service.account("HEAD");
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement query = connection.prepareStatement("""
                select e.id, e.uai, p.id, p.first_name
                  from account h
                  join persona n on n.account_id = h.id and n.staff_id is not null
                  join establishment e on e.id = n.establishment_id
                  join account m on m.login = ?
                  join persona f on f.account_id = m.id and f.establishment_id = e.id and f.closed_at is null
                  join legal_link l on l.guardian_id = f.guardian_id
                  join pupil p on p.id = l.pupil_id
                 where h.login = ?""")) {
            query.setString(1, service.account("GUARDIAN").getString("login"));
            query.setString(2, head.getString("login"));
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).as("a child of the guardian in the head's school").isTrue();
                school = row.getLong(1);
                uai = row.getString(2);
                child = row.getLong(3);
                childName = row.getString(4);
            }
        }
        run("update service_opening set closed_at = now(), closed_by = -2012 where establishment_id = ? and closed_at is null", school);
    }

    private static Browser mother(Service service) {
        return Browser.open(service).withoutScripts().asOnAPhone().signIn(service.account("GUARDIAN"), "/family/home").reads("Données au");
    }

    private static String password(Service service) {
        return service.account("HEAD").getString("password");
    }

    private static void close(Browser head, String field, String password, String button, String confirm) {
        head.go(PAGE).unfold(button).set(By.id(field), password).press(confirm).reads("Le service est fermé aux familles.");
    }

    private static long tally(Service service, String mode, String measure) throws Exception {
        JobReport report = service.server().run("absences-recount", Map.of("uai", uai, "mode", mode));
        assertThat(report.blocked()).isFalse();
        return report.json().getJsonObject("totals").getJsonObject("pupils").getJsonNumber(measure).longValue();
    }

    private static Browser show(Browser family) {
        family.driver().executeScript("[...document.querySelectorAll('section.child')].pop().scrollIntoView()");
        return family;
    }

    private static void owesNothing(Browser browser) {
        Accessibility.check(browser);
        browser.driver().manage().window().setSize(new Dimension(320, 780));
        Object beyond = browser.driver().executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("scroll sideways on " + browser.path()).isLessThanOrEqualTo(0);
    }

    /** What the child's line holds now: other stories may have classed absences before. */
    private static long count(String column) throws SQLException {
        try (Connection connection = played.server().database().connectAsSuperuser(); PreparedStatement query = connection.prepareStatement(
                "select " + column + " from absences_2012.pupil_count where pupil_id = ?")) {
            query.setLong(1, child);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).as("the child is counted").isTrue();
                return row.getLong(1);
            }
        }
    }

    private static int year() {
        return SchoolMonday.day().getYear();
    }

    private static void run(String sql, Object... values) throws SQLException {
        try (Connection connection = played.server().database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
