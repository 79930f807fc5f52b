package fr.carnet.st;

import fr.carnet.local.SchoolMonday;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole life of a code as a secretariat and families live it (D-7). */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettersST {

    private static final String PASSWORD = "quatre chevaux nagent lentement";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}");
    private static final Pattern SECRET = Pattern.compile("(?m)^ *[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3} *$");
    private static final List<String> DRAWN = new ArrayList<>();

    private static long school;

    @Test
    @Order(1)
    void a_secretariat_sends_the_codes_of_the_school_in_three_clicks(Service service, Browser browser) throws Exception {
        JsonObject secretary = service.account("SECRETARIAT");
        school = number(service, "select establishment_id from persona n join account a on a.id = n.account_id where a.login = ?", secretary.getString("login"));
        run(service, "update guardian set email = null where id in (select id from guardian where establishment_id = ? order by id desc limit 40)", school);
        run(service, "update activation_code set sent_at = null where establishment_id = ? and destroyed_at is null", school);

        run(service, """
                insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                select nextval('service_opening_seq'), e.id, %d, 'CARNET', now(), 0 from establishment e where e.id = ?
                   and not exists (select from service_opening o where o.establishment_id = e.id and o.service = 'CARNET' and o.closed_at is null)"""
                .formatted(SchoolMonday.day().getYear()), school);

        browser.signIn(secretary, "/sign-in").press("Familles").reads("Codes des familles").reads("lettres").picture("letters-plan");
        Accessibility.check(browser);
        browser.press("Envoyer les codes").reads("lettres prêtes dans").picture("letters-sent");
        Accessibility.check(browser);
        String file = browser.find(By.cssSelector("a[href*='letters-file']")).getDomAttribute("href");
        PdfReader letters = new PdfReader(fetch(browser, "fetch('" + file + "')"));

        for (int page = 1; page <= letters.getNumberOfPages(); page++) {
            Matcher code = CODE.matcher(new PdfTextExtractor(letters).getTextFromPage(page));
            assertThat(code.find()).as("a code on page %d", page).isTrue();
            DRAWN.add(code.group());
        }
        assertThat(DRAWN).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void whoever_is_not_the_guardian_says_so_and_the_school_settles_it_TS_034(Service service, Browser browser) throws Exception {
        browser.asOnAPhone().go("/activation").press("Je ne suis pas le responsable légal de cet élève").reads("rien ne vous sera plus montré").picture("not-my-child");
        Accessibility.check(browser);
        browser.fill("Code d'activation", DRAWN.get(0)).press("Prévenir l’établissement").reads("Le code ne sert plus, et l’établissement est prévenu");
        browser.go("/not-my-child").fill("Code d'activation", DRAWN.get(0)).press("Prévenir l’établissement").reads("Ce code ne peut pas être utilisé");

        browser.signIn(service.account("SECRETARIAT"), "/accounts/letters").reads("ne se reconnaît pas").picture("letters-denied");
        Accessibility.check(browser);
        browser.unfold("C’est une erreur, rétablir le lien").press("Rétablir le lien").reads("est rétabli");
    }

    @Test
    @Order(3)
    void a_family_gets_new_codes_in_two_clicks_and_the_former_ones_end(Service service, Browser browser) throws Exception {
        openFamily(service, browser).reads("Codes de cette famille").picture("letters-family");
        Accessibility.check(browser);
        byte[] paper = post(browser, "again:reissue");

        String fresh = code(paper, 1);
        DRAWN.add(fresh);
        assertThat(number(service, "select count(*) from activation_code where selector = ? and destroyed_at is null", fresh.replace("-", "").substring(0, 8))).isOne();
        assertThat(number(service, """
                select count(*) from activation_code c where establishment_id = ? and cancelled_at is not null and secret_hmac is not null""", school)).isZero();
    }

    @Test
    @Order(4)
    void a_provisional_identifier_opens_nothing_before_its_holder_has_chosen_TS_028_S1_16_SE_016(Service service, Browser browser) throws Exception {
        openFamily(service, browser);
        PdfReader paper = new PdfReader(post(browser, "again:guardians:0:provisional"));
        PdfTextExtractor text = new PdfTextExtractor(paper);
        String identifier = found(Pattern.compile("(?m)^ *[0-9a-hjkmnp-tv-z]{8} *$"), text.getTextFromPage(1));
        int second = 2;
        while (!text.getTextFromPage(second).contains("Enveloppe 2 sur 2")) {
            second++;
        }
        String password = found(SECRET, text.getTextFromPage(second));
        DRAWN.add(password);
        assertThat(text.getTextFromPage(1)).doesNotContain(password);
        assertThat(text.getTextFromPage(second)).doesNotContain(identifier);
        String birth = birthOf(service, identifier);
        browser.press("Se déconnecter").reads("Vous êtes déconnecté");

        browser.asOnAPhone().go("/sign-in").fill("Identifiant", identifier).fill("Mot de passe", password).press("Se connecter")
                .reads("Choisir votre identifiant").picture("first-visit");
        Accessibility.check(browser);
        for (String page : List.of("/family/home", "/family/timetable", "/people/pupils", "/schoollife/absences")) {
            assertThat(browser.go(page).path()).as("before the choice").isEqualTo("/activation");
        }
        browser.fill("Date de naissance de l'élève", birth).fill("Identifiant", "choisi.par.moi").fill("Mot de passe", PASSWORD)
                .fill("Confirmer le mot de passe", PASSWORD);
        browser.field("J’ai lu la notice").click();
        browser.press("Activer mon compte").reads("Votre compte est activé");
        browser.go("/sign-in").fill("Identifiant", identifier).fill("Mot de passe", password).press("Se connecter").reads("Identifiant ou mot de passe incorrect");
        browser.fill("Identifiant", "choisi.par.moi").fill("Mot de passe", PASSWORD).press("Se connecter").reads("Mes enfants");

        browser.go("/not-my-child").reads("Je ne suis pas le responsable légal de cet élève").picture("not-my-child-signed-in");
        Accessibility.check(browser);
        browser.unfold("Je ne suis pas le responsable légal de cet élève").press("Retirer cet élève et prévenir l’établissement").reads("C’est noté pour");
    }

    @Test
    @Order(5)
    void a_class_receives_the_codes_of_those_for_whom_somebody_consents_TS_007_TS_031(Service service, Browser browser) throws Exception {
        browser.signIn(service.account("CPE"), "/accounts/pupil-codes").click(By.cssSelector("nav .links a"));
        browser.reads("Accords et oppositions").picture("pupil-codes");
        Accessibility.check(browser);
        String form = new String(post(browser, "printing:print"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(form).as("nobody consents yet").contains("Aucun élève de cette classe ne peut recevoir de code");
        browser.press("Consent").reads("L’accord est enregistré");
        browser.go("/accounts/pupil-codes").click(By.cssSelector("nav .links a"));
        String lost = code(post(browser.reads("Un code à imprimer."), "printing:print"), 1);
        DRAWN.add(lost);
        browser.go("/accounts/pupil-codes").click(By.cssSelector("nav .links a"));
        String again = code(post(browser.reads("A un compte ou un code"), browser.find(By.xpath("//input[@value='Imprimer un nouveau code']")).getDomProperty("id")), 1);
        DRAWN.add(again);
        assertThat(again).as("TS-023").isNotEqualTo(lost);
        browser.go("/accounts/pupil-codes").reads("Réunions de l’année").picture("pupil-codes-meeting");
        assertThat(browser.text()).doesNotContain("Aucune réunion");
    }

    @Test
    @Order(6)
    void a_parent_decides_on_a_phone_and_takes_the_data_away(Service service, Browser browser) {
        browser.asOnAPhone().signIn(service.accounts("GUARDIAN").get(1), "/family/account").press("Le compte de mon enfant").picture("pupil-account");
        Accessibility.check(browser);
        browser.press("Je m’oppose").reads("Votre opposition est enregistrée").press("Je consens").reads("Votre accord est enregistré");
        browser.go("/family/account").press("Mes données et mes droits").reads("Emporter mes données").picture("my-data");
        Accessibility.check(browser);
        String json = new String(fetch(browser, "fetch('/family/my-data-file?as=json')"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(json).contains("\"Compte\"", "\"Vie scolaire\"", service.accounts("GUARDIAN").get(1).getString("login"));
        browser.fill("Ce que vous demandez", "Mon numéro de téléphone a changé.");
        browser.choose("Établissement", browser.field("Établissement").findElements(By.tagName("option")).get(1).getText());
        browser.press("Envoyer ma demande").reads("votre demande est enregistrée sous le numéro").reads("En attente");
        Matcher receipt = Pattern.compile("sous le numéro ([0-9A-Z]{12})\\. L’établissement l’a reçue le (.+?) et vous répond au plus tard le (.+?)\\.").matcher(browser.text());
        assertThat(receipt.find()).as("TS-075").isTrue();
        assertThat(browser.go("/family/my-data").text()).as("TS-075").contains("Accusé de réception numéro " + receipt.group(1) + " : reçue le " + receipt.group(2)
                + ", réponse au plus tard le " + receipt.group(3));
    }

    @Test
    @Order(7)
    void a_head_finds_the_register_of_requests(Service service, Browser browser) {
        browser.signIn(service.account("HEAD"), "/privacy/requests").reads("Demandes de droits").picture("requests");
        Accessibility.check(browser);
    }

    /** D-7. Of the server’s logs, whatever happened above. */
    @Test
    @Order(8)
    void no_log_line_contains_a_code(Service service) throws IOException {
        try (Stream<Path> logs = Files.walk(service.server().folder().logs())) {
            List<Path> files = logs.filter(Files::isRegularFile).toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(DRAWN).as(file.toString()).noneMatch(code -> text.contains(code) || text.contains(code.replace("-", "")));
            }
        }
    }

    private static Browser openFamily(Service service, Browser browser) throws SQLException {
        browser.signIn(service.account("SECRETARIAT"), "/sign-in");
        String name = text(service, """
                select p.last_name || ' ' || p.first_name from activation_code c
                  join guardianship l on l.guardian_id = c.guardian_id and l.level = 1 and l.authority = 'EXERCISED' and l.closed_on is null
                  join pupil p on p.id = l.pupil_id and p.closed_on is null and p.usage_name is null
                 where c.establishment_id = ? and c.destroyed_at is null and c.sent_at is not null
                   and not exists (select from persona n where n.guardian_id = c.guardian_id) order by c.id limit 1""", school);
        browser.go("/people/pupils").fill("Nom ou prénom de l’élève", name).press("Rechercher").click(By.partialLinkText(name.split(" ")[0]));
        return browser.press("Codes de la famille");
    }

    private static String birthOf(Service service, String identifier) throws SQLException {
        return text(service, """
                select to_char(p.birth_date, 'DD/MM/YYYY') from activation_code c join guardianship l on l.guardian_id = c.guardian_id and l.level = 1
                  join pupil p on p.id = l.pupil_id where c.selector = upper(?) limit 1""", identifier);
    }

    /** What the button of a form answers, when it is a file and not a page. */
    private static byte[] post(Browser browser, String button) {
        return fetch(browser, """
                (() => { const button = document.getElementById('%s'); const data = new FormData(button.form); data.append(button.name, button.value);
                return fetch(button.form.action, {method: 'POST', body: new URLSearchParams(data)}); })()""".formatted(button));
    }

    private static byte[] fetch(Browser browser, String request) {
        Object answer = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                (%s).then(r => r.arrayBuffer()).then(b => done(btoa(Array.from(new Uint8Array(b), c => String.fromCharCode(c)).join(''))), e => done('' + e));
                """.formatted(request));
        return Base64.getDecoder().decode((String) answer);
    }

    private static String code(byte[] paper, int page) throws IOException {
        return found(CODE, new PdfTextExtractor(new PdfReader(paper)).getTextFromPage(page));
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group().strip();
    }

    private static long number(Service service, String sql, Object value) throws SQLException {
        return Long.parseLong(text(service, sql, value));
    }

    private static String text(Service service, String sql, Object value) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as(sql).isTrue();
                return row.getString(1);
            }
        }
    }

    private static void run(Service service, String sql, Object value) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            statement.executeUpdate();
        }
    }
}
