package fr.carnet.st;

import fr.carnet.local.SchoolMonday;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;

import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The end of a visit: told beforehand, put off by one press, and without loss of what was typed (SE-027, AC-016); and what it leaves in the browser. */
@Story
class VisitST {

    private static final String TYPED = "le récit que je tapais depuis une heure";

    @Test
    void what_was_typed_when_the_session_ended_is_given_back_after_sign_in_and_without_scripts_AC_016(Service service, Browser browser) {
        JsonObject cpe = service.account("CPE");
        typeAndLoseTheSession(browser.withoutScripts(), cpe);

        browser.fill("Identifiant", cpe.getString("login")).fill("Mot de passe", cpe.getString("password")).press("Se connecter")
                .reads("est de nouveau dans le formulaire").picture("draft");
        Accessibility.check(browser);
        assertThat(browser.path()).isEqualTo("/people/pupils");
        assertThat(typed(browser, "Nom ou prénom")).isEqualTo(TYPED);
        browser.go("/people/pupils").reads("Nom ou prénom");
        assertThat(typed(browser, "Nom ou prénom")).isEmpty();
    }

    @Test
    void a_parent_finds_day_and_words_again_in_the_form_itself_AC_016(Service service, Browser browser) {
        JsonObject parent = service.account("GUARDIAN");
        String day = SchoolMonday.day().plusDays(1).toString();
        browser.withoutScripts().asOnAPhone().signIn(parent, "/family/home").reads("Se déconnecter");
        browser.press("Prévenir d’une absence").reads("La raison").set("Du", day).fill("Un mot pour l’établissement", TYPED);
        String asked = browser.driver().getCurrentUrl();
        browser.driver().manage().deleteAllCookies();
        browser.press("Maladie de l’enfant").reads("Identifiant");

        browser.passTheDoor(parent).reads("est de nouveau dans le formulaire").picture("draft-family");
        Accessibility.check(browser);
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(asked).contains("?child=");
        assertThat(typed(browser, "Du")).isEqualTo(day);
        assertThat(typed(browser, "Un mot")).isEqualTo(TYPED);
    }

    @Test
    void a_head_finds_the_words_about_the_same_pupil_again_after_both_steps_AC_016(Service service, Browser browser) {
        JsonObject head = service.account("HEAD");
        browser.signIn(head, "/people/pupils").fill("Nom ou prénom", "an").press("Rechercher").reads("trouvés")
                .click(By.cssSelector(".ui-datatable a")).reads("Responsables").press("Donner une punition").reads("Ce que chacun a fait");
        browser.find(By.tagName("textarea")).sendKeys(TYPED);
        String asked = browser.driver().getCurrentUrl();
        browser.driver().manage().deleteAllCookies();
        browser.press("Enregistrer").reads("Identifiant");

        browser.passTheDoor(head).reads("est de nouveau dans le formulaire").picture("draft-staff");
        Accessibility.check(browser);
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(asked).contains("?pupil=");
        assertThat(browser.find(By.tagName("textarea")).getDomProperty("value")).isEqualTo(TYPED);
    }

    @Test
    void on_a_shared_computer_nobody_else_is_given_what_was_typed(Service service, Browser browser) {
        typeAndLoseTheSession(browser, service.account("CPE"));

        browser.signIn(service.account("AED"), "/people/pupils").reads("Nom ou prénom");
        assertThat(browser.text()).doesNotContain(TYPED);
        assertThat(typed(browser, "Nom ou prénom")).isEmpty();
    }

    @Test
    void the_end_is_written_on_the_page_announced_and_put_off_by_one_press_SE_027(Service service, Browser browser) {
        browser.signIn(service.account("GUARDIAN"), "/family/home").reads("votre session se ferme dans 30 min");
        later(browser, 28);
        browser.reads("Votre session se ferme dans moins de trois minutes").picture("visit-warning");
        Accessibility.check(browser);
        browser.press("Rester connecté").reads("votre session se ferme dans 30 min");

        later(browser, 31);
        browser.reads("Votre session s’est fermée, par sécurité");
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    @Test
    void the_end_is_written_on_the_page_without_scripts_too_D_11_S4_32(Service service, Browser browser) {
        browser.withoutScripts().signIn(service.account("GUARDIAN"), "/family/home");
        assertThat(browser.text(By.id("visit-end"))).matches("Sans action de votre part, votre session se ferme à \\d{1,2} h \\d\\d\\.");
    }

    @Test
    void the_cookies_set_are_those_that_the_notice_lists_and_none_leaves_the_server_S4_29_SE_026(Service service, Browser browser) {
        browser.go("/sign-in").reads("Identifiant").click(By.cssSelector(".languages summary")).press("English").reads("Identifier");
        Set<String> set = cookies(browser);
        browser.click(By.cssSelector(".languages summary")).press("Français").reads("Identifiant");
        browser.signIn(service.account("HEAD"), "/schoollife/board").reads("Tableau de bord");
        set.addAll(cookies(browser));
        browser.go("/people/pupils").reads("Élèves");
        browser.go("/account/security").reads("Où vous êtes connecté");
        set.addAll(cookies(browser));

        Set<String> listed = browser.go("/privacy").driver().findElements(By.cssSelector("#cookies code")).stream()
                .map(WebElement::getText).collect(Collectors.toSet());
        assertThat(set).isEqualTo(listed);
        assertThat(browser.driver().manage().getCookies()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.getName()).startsWith("__Host-");
            assertThat(cookie.isSecure() && cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getSameSite()).isEqualTo("Lax");
            assertThat(cookie.getExpiry()).as("gone with the browser").isNull();
        });
    }

    private static void typeAndLoseTheSession(Browser browser, JsonObject account) {
        browser.signIn(account, "/people/pupils").fill("Nom ou prénom", TYPED);
        browser.driver().manage().deleteAllCookies();
        browser.press("Rechercher").reads("Identifiant");
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    private static String typed(Browser browser, String label) {
        return browser.field(label).getDomProperty("value");
    }

    /** The clock of the page is moved; the server’s is not. */
    private static void later(Browser browser, int minutes) {
        browser.driver().executeScript("const now = performance.now.bind(performance); performance.now = () => now() + arguments[0] * 60000;"
                .replace("arguments[0]", Integer.toString(minutes)));
    }

    private static Set<String> cookies(Browser browser) {
        return browser.driver().manage().getCookies().stream().map(Cookie::getName).collect(Collectors.toSet());
    }
}
