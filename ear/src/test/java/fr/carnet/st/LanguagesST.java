package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

import java.util.List;

/** D-10: a family reads in the language that it chooses, on a phone and without a script; nobody else sees the choice. */
@Story
class LanguagesST {

    private static final By CHOICE = By.cssSelector(".languages summary");

    @Test
    void a_guardian_reads_the_home_in_arabic_from_right_to_left(Service service, Browser browser) {
        browser.withoutScripts().signIn(guardian(service), "/family/home").reads("Données au").asOnAPhone();
        choose(browser, "العربية").reads("أطفالي").picture("family-home-arabic");
        assertThat(browser.find(By.tagName("html")).getAttribute("lang")).isEqualTo("ar");
        assertThat(browser.find(By.tagName("html")).getAttribute("dir")).isEqualTo("rtl");
        assertThat(browser.text()).doesNotContain("Mes enfants").doesNotContain("Données au");
        owesNothing(browser);

        browser.press("الإعلام بغياب").reads("السبب").picture("family-explain-arabic");
        owesNothing(browser);
        browser.go("/family/account").reads("أين أنتم متصلون");
        owesNothing(browser);
        browser.go("/privacy").reads("النص الفرنسي وحده هو المرجع");
        owesNothing(browser);
        browser.press("قراءة البيان بالفرنسية").reads("Vos données personnelles");

        browser.go("/family/home").reads("أطفالي");
        choose(browser, "Français").reads("Mes enfants");
    }

    @Test
    void the_choice_is_kept_with_the_account_and_seen_by_nobody_else(Service service, Browser browser) {
        JsonObject chooser = guardian(service);
        browser.signIn(chooser, "/family/home").reads("Données au");
        choose(browser, "Türkçe").reads("Çocuklarım").press("Oturumu kapat").reads("Vous êtes déconnecté");

        browser.go("/sign-in").fill("Identifiant", chooser.getString("login")).fill("Mot de passe", chooser.getString("password")).press("Se connecter")
                .reads("Karnem");
        browser.go("/family/account").reads("Oturumunuzun açık olduğu yerler").go("/family/home").reads("Çocuklarım");
        choose(browser, "Français").reads("Mes enfants").press("Se déconnecter").reads("Vous êtes déconnecté");

        browser.signIn(service.account("CPE"), "/people/pupils").reads("Élèves");
        assertThat(browser.driver().findElements(CHOICE)).as("a page of the staff is in French").isEmpty();
        assertThat(browser.find(By.tagName("html")).getAttribute("lang")).isEqualTo("fr");
    }

    /** Whoever watches the service reads there which translations are stale: none, of what is delivered. */
    @Test
    void the_operator_reads_where_the_service_is_watched_which_translations_are_stale(Browser browser) {
        browser.go("/health/ready");
        assertThat(browser.text()).contains("translations-of-messages", "translations-of-pages").doesNotContain(".txt", "family_home");
    }

    @ParameterizedTest
    @CsvSource({"English, en, Sign in, Identifier", "العربية, ar, تسجيل الدخول, المعرّف", "Português, pt, Iniciar sessão, Identificador",
            "Română, ro, Conectare, Identificator", "Türkçe, tr, Oturum aç, Kullanıcı adı", "Українська, uk, Увійти, Логін"})
    void anybody_reads_the_pages_before_the_door_in_each_language(String name, String tag, String title, String field, Browser browser) {
        browser.go("/sign-in").reads("Mot de passe").asOnAPhone();
        choose(browser, name).reads(field).picture("sign-in-" + tag);
        assertThat(browser.title()).startsWith(title);
        for (String path : List.of("/", "/sign-in", "/activation", "/forgotten", "/not-my-child", "/privacy", "/accessibility", "/no-such-page")) {
            browser.go(path).reads("Carnet");
            assertThat(browser.find(By.tagName("html")).getAttribute("lang")).as(path).isEqualTo(tag);
            owesNothing(browser);
        }
        browser.picture("not-found-" + tag);
    }

    @Test
    void a_refusal_is_said_in_the_language_of_the_page(Browser browser) {
        browser.go("/sign-in").reads("Mot de passe");
        choose(browser, "English").reads("Identifier");
        browser.press("Sign in").reads("Identifier: please fill in.");
        browser.fill("Identifier", "nobody-of-that-name").fill("Password", "a wrong password").press("Sign in").reads("Wrong identifier or password");
    }

    private static JsonObject guardian(Service service) {
        return service.accounts("GUARDIAN").get(0);
    }

    private static Browser choose(Browser browser, String name) {
        return browser.click(CHOICE).press(name);
    }

    private static void owesNothing(Browser browser) {
        Accessibility.check(browser);
        browser.driver().manage().window().setSize(new Dimension(320, 780));
        Object beyond = browser.driver().executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("scroll sideways on " + browser.path()).isLessThanOrEqualTo(0);
        browser.asOnAPhone();
    }
}
