package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What axe does not see of the pages for anybody and for families: the keyboard, the zoom, the order, the errors (<i>RGAA 4.1, themes 8 to 13</i>). */
@Story
class AccessibilityST {

    private static final List<String> FOR_ANYBODY = List.of("/", "/sign-in", "/activation", "/forgotten", "/new-password", "/not-my-child", "/privacy",
            "/accessibility", "/answer?l=unknown", "/no-such-page");
    private static final List<String> FOR_FAMILIES = List.of("/family/home", "/family/explain", "/family/account", "/family/my-data", "/family/refusal",
            "/family/pupil-account", "/family/timetable", "/account/security", "/account/second-factor", "/not-my-child", "/activation");

    private static final String STRUCTURE = """
            const wrong = [], all = css => [...document.querySelectorAll(css)];
            if (document.documentElement.lang !== 'fr') wrong.push('the page does not say its language');
            if (!/ – Carnet$/.test(document.title)) wrong.push('title: ' + document.title);
            if (all('h1').length !== 1) wrong.push(all('h1').length + ' titles of level 1');
            for (const part of ['header', 'main', 'footer']) if (all('body > ' + part).length !== 1) wrong.push('landmark ' + part);
            if (all('nav').some(nav => !nav.getAttribute('aria-label'))) wrong.push('a navigation without a name');
            let level = 0;
            for (const h of all('h1, h2, h3, h4, h5').filter(h => h.checkVisibility())) {
                const own = Number(h.tagName[1]);
                if (own > level + 1) wrong.push('level ' + own + ' after level ' + level + ': ' + h.textContent);
                level = own;
            }
            return wrong;""";

    /** Sideways, and in boxes that hide what they cannot hold; a box made to be heard only has one pixel. */
    private static final String LOST = """
            const wrong = [], page = document.documentElement;
            if (page.scrollWidth > page.clientWidth) wrong.push('scroll sideways of ' + (page.scrollWidth - page.clientWidth) + ' px because of '
                + [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > page.clientWidth + 1)
                    .map(e => e.tagName + '.' + e.className + '#' + e.id).slice(0, 3).join(', '));
            for (const e of document.querySelectorAll('body *')) {
                const s = getComputedStyle(e);
                if (e.clientWidth > 2 && /hidden|clip/.test(s.overflowX + s.overflowY) && e.textContent.trim()
                    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) wrong.push('cut: ' + e.textContent.trim().slice(0, 40));
            }
            return wrong;""";

    static Stream<String> forAnybody() {
        return FOR_ANYBODY.stream();
    }

    static Stream<String> forFamilies() {
        return FOR_FAMILIES.stream();
    }

    @ParameterizedTest
    @MethodSource("forAnybody")
    void a_page_for_anybody_is_whole_by_keyboard_and_zoomed_AC_013_AC_015_AC_018(String path, Browser browser) {
        browser.go(path).reads("Données personnelles");
        assertThat(barriers(browser)).as(path).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forFamilies")
    void a_page_for_families_is_whole_by_keyboard_and_zoomed_AC_013_AC_015_AC_018(String path, Service service, Browser browser) {
        signedIn(service, browser).go(path).reads("Données personnelles");
        assertThat(barriers(browser)).as(path).isEmpty();
    }

    @Test
    void the_page_of_a_child_is_whole_by_keyboard_and_zoomed(Service service, Browser browser) {
        browser.signIn(service.account("GUARDIAN"), "/family/home").reads("Données au").press("Toute l’année").reads("Empreinte de ce contenu");
        assertThat(barriers(browser)).isEmpty();
    }

    @Test
    void each_page_has_a_title_of_its_own_AC_018_RGAA_8_6(Service service, Browser browser) {
        List<String> titles = new ArrayList<>();
        for (String path : FOR_ANYBODY.subList(0, 8)) {
            titles.add(browser.go(path).reads("Données personnelles").title());
        }
        browser.signIn(service.account("GUARDIAN"), "/family/home").reads("Données au");
        for (String path : FOR_FAMILIES.subList(0, 9)) {
            titles.add(browser.go(path).reads("Se déconnecter").title());
        }
        assertThat(titles).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, Se connecter", "/activation, Activer mon compte", "/forgotten, Recevoir un code", "/new-password, Changer le mot de passe",
            "/not-my-child, Prévenir l’établissement"})
    void a_form_sent_empty_sums_its_errors_up_AC_010_AC_012_RGAA_11_10(String path, String button, Browser browser) {
        browser.go(path).press(button).reads("corriger");
        assertThat(errors(browser)).as(path).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/family/my-data, , Envoyer ma demande", "/family/account, Mot de passe, Changer le mot de passe",
            "/family/explain, , Maladie de l’enfant", "/activation, , Ajouter"})
    void a_form_of_a_family_sent_empty_sums_its_errors_up_AC_010_AC_012_RGAA_11_10(String path, String fold, String button, Service service, Browser browser) {
        signedIn(service, browser).go(path).reads("Données personnelles");
        if (fold != null) {
            browser.click(By.cssSelector("form#password summary"));
        }
        browser.driver().executeScript("document.querySelectorAll('input[type=date]').forEach(e => e.value = '')");
        browser.press(button).reads("corriger");
        assertThat(errors(browser)).as(path).isEmpty();
    }

    /** Some of these pages are open to anybody, and would not ask who one is. */
    private static Browser signedIn(Service service, Browser browser) {
        return browser.signIn(service.account("GUARDIAN"), "/family/home").reads("Données au");
    }

    private static List<String> barriers(Browser browser) {
        List<String> wrong = new ArrayList<>(said(browser, STRUCTURE));
        Keyboard keyboard = new Keyboard(browser);
        wrong.addAll(keyboard.walk());
        if (!"skip-link content".equals(keyboard.skip())) {
            wrong.add("«Aller au contenu» is not the first stop, or leads nowhere");
        }
        lost(browser, 320, "100%").forEach(each -> wrong.add("at 320 px: " + each));
        lost(browser, 640, "100%").forEach(each -> wrong.add("at 200 % of a screen of 1280 px: " + each));
        lost(browser, 1280, "200%").forEach(each -> wrong.add("with letters of twice the size: " + each));
        return wrong;
    }

    private static List<String> lost(Browser browser, int width, String letters) {
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 2, "mobile", false));
        browser.driver().executeScript("document.documentElement.style.fontSize = arguments[0]", letters);
        return said(browser, LOST);
    }

    private static List<String> errors(Browser browser) {
        List<String> wrong = new ArrayList<>(said(browser, """
                const wrong = [], problems = document.querySelectorAll('#problems');
                if (problems.length !== 1) wrong.push(problems.length + ' summaries');
                if (document.querySelector('main').firstElementChild !== problems[0]) wrong.push('the summary is not at the top');
                if (!document.title.startsWith('Erreur')) wrong.push('the title does not say it: ' + document.title);
                if (problems[0].getAttribute('role') !== 'alert') wrong.push('the summary is not said aloud');
                if (!document.querySelector('#problems a')) wrong.push('no link to a field');
                return wrong;"""));
        for (WebElement link : browser.driver().findElements(By.cssSelector("#problems a"))) {
            link.sendKeys(Keys.ENTER);
            wrong.addAll(said(browser, """
                    const wrong = [], field = document.activeElement, link = arguments[0];
                    if (field.id !== decodeURIComponent(link.hash.slice(1))) return ['«' + link.textContent + '» leads to ' + field.tagName + '#' + field.id];
                    if (field.getAttribute('aria-invalid') !== 'true') wrong.push(field.id + ' is not said invalid');
                    const told = (field.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '').join('');
                    if (!told.trim()) wrong.push(field.id + ' is not described by its error');
                    return wrong;""", link));
        }
        return wrong;
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Browser browser, String script, Object... about) {
        return (List<String>) browser.driver().executeScript(script, about);
    }
}
