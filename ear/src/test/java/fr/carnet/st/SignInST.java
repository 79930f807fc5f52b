package fr.carnet.st;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody who cannot sign in meets. */
@Story
class SignInST {

    @Test
    void a_protected_page_asks_who_one_is_and_remembers_what_was_asked_for(Browser browser) {
        browser.go("/family/home").reads("Identifiant");

        assertThat(browser.path()).isEqualTo("/sign-in");
        assertThat(browser.driver().findElement(By.cssSelector("main [name=back]")).getDomAttribute("value")).isEqualTo("/family/home");
    }

    @Test
    void an_unknown_identifier_is_answered_like_a_wrong_password_then_slowed_down_SE_010(Browser browser) {
        browser.go("/sign-in").picture("sign-in");
        Accessibility.check(browser);
        for (int i = 0; i < 5; i++) {
            attempt(browser).reads("Identifiant ou mot de passe incorrect");
        }
        attempt(browser).reads("Trop d’essais à la suite").picture("sign-in-slowed");
        Accessibility.check(browser);
    }

    @Test
    void a_password_is_refused_with_words_that_help_and_costs_no_try_of_the_code(Browser browser) {
        browser.asOnAPhone().go("/activation").picture("activation");
        Accessibility.check(browser);
        activate(browser, "court").reads("il en faut 12 caractères au moins, le vôtre en a 5");
        activate(browser, "Soleil2026!!").reads("Prenez plutôt quatre mots sans rapport entre eux").picture("activation-password");
        Accessibility.check(browser);
    }

    private static Browser attempt(Browser browser) {
        return browser.go("/sign-in").fill("Identifiant", "personne.de.ce.nom").fill("Mot de passe", "un mot de passe").press("Se connecter");
    }

    private static Browser activate(Browser browser, String password) {
        browser.fill("Code d'activation", "0000-0000-0000-0000-0000-0000").fill("Date de naissance de l'élève", "12/03/2014")
                .fill("Identifiant", "lou.exemple").fill("Mot de passe", password).fill("Confirmer le mot de passe", password);
        return browser.press("Activer mon compte");
    }
}
