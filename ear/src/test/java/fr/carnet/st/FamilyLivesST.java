package fr.carnet.st;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.JobReport;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two separated parents, their children in two schools, and what happens to them: they disagree, a judge hides one child, a file comes
 * that knows nothing of it, the other comes of age, one of them refuses. On a server of their own, since nobody else could use them after.
 */
@TestMethodOrder(OrderAnnotation.class)
class FamilyLivesST {

    private static CarnetServer server;
    private static Service service;
    private static JsonObject mother;
    private static JsonObject father;
    private static Child younger;
    private static Child elder;

    private Browser browser;

    private record Child(long id, String firstName, String lastName, String school) {
    }

    @BeforeAll
    static void begin() throws SQLException {
        server = CarnetServer.prepareFresh(ServerOptions.onFreePorts(Service.target().resolve("family-lives")).startingAt(SchoolMonday.day().atTime(8, 5)));
        server.startAll(System.err::println);
        service = Service.around(server);
        mother = service.accounts("GUARDIAN").get(0);
        father = service.accounts("GUARDIAN").get(2);
        younger = child("COLLEGE");
        elder = child("LYCEE");
        change("insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by) select nextval('service_opening_seq'),"
                + " p.establishment_id, ?, 'CARNET', now(), 0 from pupil p where p.id = ?", SchoolMonday.day().getYear(), younger.id());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void close_the_browser(TestInfo test) {
        browser.picture("lives-" + test.getTestMethod().orElseThrow().getName()).close();
    }

    @Test
    @Order(1)
    void children_of_two_schools_stand_on_one_page_of_each_parent_on_a_phone_without_scripts() {
        for (JsonObject parent : new JsonObject[] {mother, father}) {
            if (browser != null) {
                browser.close();
            }
            phone(parent, "/family/home").reads(younger.firstName() + " " + younger.lastName()).reads(elder.firstName() + " " + elder.lastName())
                    .reads(younger.school()).reads(elder.school());
            Accessibility.check(browser);
        }
    }

    @Test
    @Order(2)
    void when_parents_disagree_the_pupil_has_no_account_and_the_school_is_told_TS_009() {
        decide(mother, "Je consens", "Votre accord est enregistré");
        decide(father, "Je m’oppose", "Votre opposition est enregistrée");

        browser = Browser.open(service);
        browser.signIn(service.account("CPE"), "/people/pupils").fill("Nom ou prénom", younger.lastName() + " " + younger.firstName()).press("Rechercher");
        browser.click(By.partialLinkText(younger.lastName())).reads("L’année de l’élève");
        browser.go("/accounts/pupil-codes");
        String division = one("select d.code from division d join division_pupil dp on dp.division_id = d.id and dp.principal where dp.pupil_id = ?", younger.id());
        browser.press(division).reads("Accords et oppositions");
        String line = browser.find(By.xpath("//li[p/strong[contains(., '" + younger.firstName() + "')] and .//span[contains(., 's’oppose')]]")).getText();
        assertThat(line).contains("Les responsables ne sont pas d’accord").doesNotContain("Peut recevoir un code");
    }

    @Test
    @Order(3)
    void a_hidden_child_stays_hidden_through_a_file_that_knows_nothing_of_it_D_15_ED_140() throws Exception {
        browser = Browser.open(service);
        browser.signIn(service.account("SECRETARIAT"), "/people/pupils").fill("Nom ou prénom", younger.lastName() + " " + younger.firstName()).press("Rechercher");
        browser.click(By.partialLinkText(younger.lastName())).press("Autorité parentale et adresses protégées").reads("Personnes liées à l’élève");
        browser.unfold("Une mesure sur une personne");
        String name = father.getString("who").substring(0, father.getString("who").indexOf(','));
        String lastName = name.substring(name.indexOf(' ') + 1);
        String option = browser.find(By.xpath("//*[@id='person:guardian']/option[contains(., '" + lastName + "') and contains(., '"
                + name.substring(0, name.indexOf(' ')) + "')]")).getDomProperty("textContent").strip();
        browser.choose(By.id("person:guardian"), option).choose(By.id("person:measure"), "Ne doit pas apprendre où vit et étudie l’élève")
                .choose(By.id("person:source"), "Jugement").fill("Acte vu", "TJ de Villefictive, no 26/00123").set("Date de l’acte", "2026-11-20")
                .press("Enregistrer la mesure").reads("La mesure est enregistrée");
        browser.close();
        onlyTheElderFor(father);

        JobReport report = server.run("siecle-import", Map.of("dir", server.folder().demo().resolve("siecle").toString(), "mode", "apply"));

        assertThat(report.blocked()).isFalse();
        browser.close();
        onlyTheElderFor(father);
        browser.close();
        phone(mother, "/family/home").reads(younger.firstName()).reads(younger.school());
    }

    @Test
    @Order(4)
    void on_the_eighteenth_birthday_the_pupil_explains_and_the_parents_read_ED_142_ED_143() throws Exception {
        JsonObject pupil = service.account("PUPIL");
        browser = Browser.open(service);
        browser.signIn(pupil, "/family/home").reads("Avant la majorité, ce sont les responsables légaux");
        browser.go("/family/account").reads("Votre identifiant");
        assertThat(browser.text()).doesNotContain("Ne plus utiliser Carnet");
        browser.go("/family/refusal").reads("vos responsables légaux décident de votre compte d’élève");
        assertThat(browser.text()).as("a minor").doesNotContain("Confirmer le refus");
        browser.close();
        change("update pupil set birth_date = make_date(?, ?, ?) - interval '18 years' where id = ?", SchoolMonday.day().getYear(),
                SchoolMonday.day().getMonthValue(), SchoolMonday.day().getDayOfMonth(), elder.id());

        assertThat(server.run("coming-of-age", Map.of("mode", "apply")).blocked()).isFalse();

        phone(pupil, "/family/explain").reads("La raison : un appui l’envoie à l’établissement");
        browser.close();
        phone(mother, "/family/home").reads(elder.firstName()).reads("un élève explique lui-même ses absences");
    }

    @Test
    @Order(5)
    void one_refuses_for_every_child_and_the_other_goes_on_D_6_TS_005_TS_006() {
        try (Browser other = Browser.open(service)) {
            other.signIn(mother, "/family/home").reads("Données au");
            phone(father, "/family/refusal").unfold("Refuser le service").press("Confirmer le refus").reads("Votre refus est enregistré");
            browser.go("/family/home").reads("Identifiant");
            other.go("/family/home").reads(younger.firstName()).reads(elder.firstName());
        }
    }

    @Test
    @Order(6)
    void the_pupil_of_age_refuses_alone_and_the_mother_goes_on_TS_008_TS_010() {
        JsonObject pupil = service.account("PUPIL");
        try (Browser other = Browser.open(service)) {
            other.signIn(mother, "/family/home").reads("Données au");
            phone(pupil, "/family/account").reads("Ne plus utiliser Carnet").press("Refuser le service").reads("Cette décision n’appartient qu’à vous");
            Accessibility.check(browser);
            browser.unfold("Refuser le service").press("Confirmer le refus").reads("Votre compte d’élève est supprimé").reads("Référence");
            browser.go("/family/home").reads("Identifiant");
            browser.fill("Identifiant", pupil.getString("login")).fill("Mot de passe", pupil.getString("password")).press("Se connecter")
                    .reads("Identifiant ou mot de passe incorrect");
            other.go("/family/home").reads(elder.firstName());
        }
    }

    private Browser phone(JsonObject account, String path) {
        browser = Browser.open(service).asOnAPhone().withoutScripts();
        return browser.signIn(account, path);
    }

    private void onlyTheElderFor(JsonObject parent) {
        phone(parent, "/family/home").reads(elder.firstName() + " " + elder.lastName());
        assertThat(browser.text()).doesNotContain(younger.firstName() + " " + younger.lastName()).doesNotContain(younger.school());
        browser.go("/family/pupil-account").reads("Le compte de mon enfant");
        assertThat(browser.text()).doesNotContain(younger.firstName());
    }

    /** On the page of the younger child's account, the only one of whom a parent still decides. */
    private void decide(JsonObject parent, String button, String answer) {
        phone(parent, "/family/pupil-account").reads(younger.firstName());
        browser.click(By.xpath("//section[.//h2[normalize-space() = '" + younger.firstName() + "']]//*[normalize-space() = '" + button + "' or @value = '"
                + button + "'][self::button or self::input]"));
        browser.reads(answer).close();
    }

    private static Child child(String kind) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement("""
                select p.id, p.first_name, coalesce(p.usage_name, p.last_name), e.name
                  from account a join persona n on n.account_id = a.id
                  join guardianship l on l.guardian_id = n.guardian_id and l.closed_on is null
                  join pupil p on p.id = l.pupil_id and p.closed_on is null
                  join establishment e on e.id = p.establishment_id and e.kind = ?
                 where a.login = ?""")) {
            statement.setString(1, kind);
            statement.setString(2, mother.getString("login"));
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return new Child(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
            }
        }
    }

    private static String one(String sql, long value) {
        try (Connection connection = server.database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void change(String sql, Object... values) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
