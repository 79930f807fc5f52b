package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** What a family does on its pages, on a phone; their policy lets no script run, so that each of them works without any (<i>D-11</i>). */
@Story
class FamilyPortalST {

    @Test
    void an_absence_is_announced_in_two_taps_then_changed_and_withdrawn_ED_003(Service service, Browser browser) {
        home(service, browser).asOnAPhone().picture("family-home-phone");

        browser.press("Prévenir d’une absence").reads("La raison").picture("family-explain-phone");
        owesNothing(browser);
        browser.press("Maladie de l’enfant").reads("Votre message est reçu par l’établissement");

        browser.press("Toute l’année").reads("Ce que vous avez dit à l’établissement").reads("Reçue").picture("family-child-phone");
        browser.press("Modifier ou retirer").fill("Un mot pour l’établissement", "Retour demain.").press("Maladie de l’enfant").reads("Votre message est reçu");
        browser.press("Toute l’année").reads("Retour demain.");
        browser.press("Modifier ou retirer").unfold("Retirer ce message").press("Oui, le retirer").reads("Votre message est retiré");
        browser.press("Toute l’année").reads("Ce que ce service ne contient pas");
        assertThat(browser.text()).doesNotContain("Retour demain.");
    }

    @Test
    void what_was_typed_wrong_is_said_and_nothing_is_lost(Service service, Browser browser) {
        home(service, browser).asOnAPhone().press("Prévenir d’une absence").fill("Un mot pour l’établissement", "Rendez-vous.")
                .set("Au", "2026-09-01").press("Maladie de l’enfant").reads("La fin de l’absence doit venir après son début");
        assertThat(browser.field("Un mot pour l’établissement").getAttribute("value")).isEqualTo("Rendez-vous.");
    }

    @Test
    void the_page_of_a_child_has_no_barrier_and_another_child_s_is_not_found_TS_053(Service service, Browser browser) {
        home(service, browser).press("Toute l’année").reads("Empreinte de ce contenu").picture("family-child");
        owesNothing(browser);
        browser.go("/family/child?id=AAAAAAAAAAAAAAAAAAAAAA").reads("Page introuvable");
    }

    private static Browser home(Service service, Browser browser) {
        return browser.withoutScripts().signIn(service.account("GUARDIAN"), "/family/home").reads("Données au");
    }

    private static void owesNothing(Browser browser) {
        Accessibility.check(browser);
        browser.driver().manage().window().setSize(new Dimension(320, 780));
        Object beyond = browser.driver().executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("scroll sideways on " + browser.path()).isLessThanOrEqualTo(0);
        assertThat(browser.driver().findElements(By.cssSelector("h1"))).hasSize(1);
    }
}
