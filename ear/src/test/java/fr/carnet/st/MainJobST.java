package fr.carnet.st;

import fr.carnet.local.JobReport;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job, end to end: from a school's export to a parent who sees the day. Each step rests on the one before.
 *
 * <p>First of all stories, because it begins with a school that nobody has opened yet.
 */
@Story
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(OrderAnnotation.class)
class MainJobST {

    private static final By OWN = By.id("carnet-opening:own");
    private static final String PASSWORD = "girafe lente 7 parapluies";

    private static School school;
    private static Reader reader;

    /** The first collège of the demo. */
    private record School(long id, String uai) {
    }

    /** A guardian who got a code by mail, and one of the children whom the code is about. */
    private record Reader(Mails.Mail mail, String login, String childLastName, String childFirstName, String birthDate) {
    }

    @Test
    @Order(1)
    void a_head_opens_the_service(Service service, Browser browser) throws SQLException {
        JsonObject head = service.account("HEAD");
        school = query(service, """
                select e.id, e.uai from account a join persona n on n.account_id = a.id
                  join establishment e on e.id = n.establishment_id where a.login = ?""",
                row -> new School(row.getLong(1), row.getString(2)), head.getString("login"));

        browser.signIn(head, "/sign-in");
        assertThat(browser.path()).isEqualTo("/schoollife/board");
        browser.go("/establishments/services").reads("Services ouverts aux familles");
        Accessibility.check(browser);
        browser.set(OWN, head.getString("password")).press("Ouvrir le carnet").reads("Cochez la case");
        browser.field("J’ai lu ces consignes").click();
        browser.set(OWN, head.getString("password")).press("Ouvrir le carnet").reads("Le service est ouvert aux familles.").picture("services");
        Accessibility.check(browser);
    }

    @Test
    @Order(2)
    void codes_are_sent_to_the_guardians_of_the_school(Service service) throws Exception {
        JobReport report = service.server().run("activation-codes", Map.of("uai", school.uai(), "who", "guardians"));
        assertThat(report.blocked()).isFalse();

        Mails.Mail mail = new Mails(service.server().folder().mail()).all().stream()
                .filter(each -> isLegalGuardian(service, each)).findFirst().orElseThrow();
        reader = query(service, """
                select p.last_name, p.first_name, p.birth_date from guardian g
                  join guardianship l on l.guardian_id = g.id and l.level = 1 and l.closed_on is null
                  join pupil p on p.id = l.pupil_id and p.closed_on is null
                 where g.email = ? and g.establishment_id = ? order by p.id limit 1""",
                row -> new Reader(mail, "parent.de.la.recette", row.getString(1), row.getString(2),
                        row.getDate(3).toLocalDate().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))), mail.to(), school.id());
        assertThat(mail.text()).as("a mail names nobody, D-7").doesNotContain(reader.childFirstName()).doesNotContain(reader.childLastName());
        assertThat(service.server().folder().letters()).isDirectoryRecursivelyContaining("glob:**.pdf");
    }

    @Test
    @Order(3)
    void a_guardian_activates_an_account_with_the_code_and_the_birth_date(Browser browser) {
        browser.go("/").press("Activer mon compte").reads("Code d'activation");
        Accessibility.check(browser);
        fillActivation(browser, reader.mail().code(), "01/01/2001");
        browser.reads("Ce code ne peut pas être utilisé").picture("activation-refused");
        assertThat(browser.field("Date de naissance de l'élève").getDomProperty("value")).as("as it was typed").isEqualTo("01/01/2001");
        Accessibility.check(browser);
        fillActivation(browser, reader.mail().code(), reader.birthDate());
        browser.reads("Votre compte est activé").picture("activated");
        fillActivation(browser.go("/activation"), reader.mail().code(), reader.birthDate());
        browser.reads("Ce code ne peut pas être utilisé");
    }

    @Test
    @Order(4)
    void the_guardian_sees_the_children_and_nothing_yet(Browser browser) {
        browser.asOnAPhone().go("/sign-in");
        Set<String> before = cookies(browser);
        signIn(browser, reader.login(), PASSWORD);
        browser.reads(reader.childFirstName());
        assertThat(cookies(browser)).as("a new session id at sign-in, SE-025").isNotEmpty().doesNotContainAnyElementsOf(before);
        assertThat(browser.driver().manage().getCookies()).extracting(Cookie::getName)
                .as("the one cookie that the notice tells of, DP-050").containsExactly("__Host-carnet");
        assertThat(browser.path()).isEqualTo("/family/home");
        browser.reads("Présent").reads("Ce que ce service ne contient pas").reads("Données au")
                .reads("Secrétariat : 01 99 00 00 01");
        Accessibility.check(browser);
        assertThat((Long) browser.driver().executeScript("return document.documentElement.scrollWidth - window.innerWidth"))
                .as("no horizontal scroll on a phone").isLessThanOrEqualTo(0L);
    }

    @Test
    @Order(5)
    void the_CPE_finds_the_pupil_and_records_an_absence(Service service, Browser browser) {
        openFile(service, browser);
        Accessibility.check(browser);
        browser.click(By.xpath("//summary[normalize-space()='Une absence']"));
        browser.press("Enregistrer l’absence").reads("L’absence est enregistrée.").picture("pupil");
        Accessibility.check(browser);
    }

    @Test
    @Order(6)
    void the_guardian_reads_it_at_once(Browser browser) {
        browser.asOnAPhone();
        signIn(browser, reader.login(), PASSWORD);
        browser.reads("Absent").reads("Motif non connu").picture("family-home");
        Accessibility.check(browser);
        browser.go("/people/pupils").reads("Cette page ne vous est pas ouverte");
        browser.go("/family/home").press("Se déconnecter").reads("Vous êtes déconnecté");
        browser.go("/family/home").reads("Identifiant");
    }

    @Test
    @Order(7)
    void a_stranger_sees_nothing_of_it(Service service, Browser browser) {
        JsonObject stranger = service.accounts("GUARDIAN").get(1);
        browser.signIn(stranger, "/sign-in");
        browser.reads("Mes enfants");
        assertThat(browser.text()).doesNotContain(reader.childLastName()).doesNotContain("Motif non connu");
    }

    @Test
    @Order(8)
    void the_CPE_cancels_it_and_it_leaves_the_family(Service service, Browser browser) {
        openFile(service, browser);
        browser.click(By.xpath("//summary[normalize-space()='Annuler']"));
        browser.press("Confirmer l’annulation").reads("La ligne est annulée.").reads("Annulé").picture("pupil-cancelled");
        browser.press("Se déconnecter").reads("Vous êtes déconnecté");
        signIn(browser, reader.login(), PASSWORD);
        browser.reads("Présent");
        assertThat(browser.text()).doesNotContain("Motif non connu");
    }

    @Test
    @Order(9)
    void the_same_files_again_change_nothing(Service service) throws Exception {
        JobReport report = service.server().run("siecle-import",
                Map.of("dir", service.server().folder().demo().resolve("siecle").toString(), "mode", "apply"));
        assertThat(report.blocked()).isFalse();
        for (String what : List.of("pupils", "guardians", "links")) {
            JsonObject total = report.json().getJsonObject("totals").getJsonObject(what);
            assertThat(total.getInt("read")).as(what).isPositive().isEqualTo(total.getInt("unchanged") + total.getInt("refused"));
            assertThat(List.of(total.getInt("created"), total.getInt("changed"), total.getInt("closed"))).as(what).containsOnly(0);
        }
    }

    private static void signIn(Browser browser, String login, String password) {
        browser.go("/sign-in").fill("Identifiant", login).fill("Mot de passe", password).press("Se connecter").reads("Se déconnecter");
    }

    private static Set<String> cookies(Browser browser) {
        return browser.driver().manage().getCookies().stream().map(Cookie::getValue).collect(Collectors.toSet());
    }

    private static void fillActivation(Browser browser, String code, String birthDate) {
        browser.fill("Code d'activation", code).fill("Date de naissance de l'élève", birthDate)
                .fill("Identifiant", "parent.de.la.recette").fill("Mot de passe", PASSWORD).fill("Confirmer le mot de passe", PASSWORD);
        if (!browser.field("J’ai lu la notice").isSelected()) {
            browser.field("J’ai lu la notice").click();
        }
        browser.press("Activer mon compte");
    }

    private static void openFile(Service service, Browser browser) {
        JsonObject cpe = service.account("CPE");
        browser.signIn(cpe, "/sign-in");
        browser.go("/people/pupils").fill("Nom ou prénom de l’élève", reader.childLastName() + " " + reader.childFirstName()).press("Rechercher");
        Accessibility.check(browser);
        browser.click(By.partialLinkText(reader.childLastName()));
        browser.reads("L’année de l’élève");
    }

    private static boolean isLegalGuardian(Service service, Mails.Mail mail) {
        try {
            return query(service, """
                    select count(*) from guardian g join guardianship l on l.guardian_id = g.id and l.level = 1
                      join pupil p on p.id = l.pupil_id and p.closed_on is null and p.usage_name is null
                     where g.email = ? and g.establishment_id = ?""", row -> row.getLong(1), mail.to(), school.id()) == 1;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> T query(Service service, String sql, Row<T> read, Object... values) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser();
             PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as("a row for " + List.of(values)).isTrue();
                return read.read(rows);
            }
        }
    }
}
