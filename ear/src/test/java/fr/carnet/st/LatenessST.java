package fr.carnet.st;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The gate at five past eight, as an assistant d’éducation keeps it (ED-011). */
@Story
class LatenessST {

    @Test
    void a_late_pupil_is_let_in_with_a_pass_and_stands_in_the_list_of_the_day(Service service, Browser browser) {
        browser.signIn(service.account("AED"), "/schoollife/lateness").reads("Faire entrer un élève en retard");
        browser.fill("Nom ou prénom", "an").fill("Minutes", "12").press("Rechercher").reads("élèves trouvés").picture("lateness-gate");
        Accessibility.check(browser);
        String pupil = browser.text(By.cssSelector(".gate-found strong"));
        browser.click(By.cssSelector(".gate-found .act"));
        browser.reads("Billet de retard").reads(pupil).reads("12 minutes de retard").reads("Imprimer le billet").picture("late-pass");
        assertThat(browser.text()).doesNotContain("Motif");
        Accessibility.check(browser);
        browser.press("Retour aux retards").reads(pupil).reads("12 minutes").picture("lateness");
        Accessibility.check(browser);
        assertThat(browser.text()).as("an assistant cancels nothing").doesNotContain("Annuler");
        narrow(browser);
        browser.click(By.cssSelector("td .answers summary"));
        browser.press("Transports").reads("Le motif du retard de").reads("Transports, par ").picture("lateness-reason");
        Accessibility.check(browser);
    }

    @Test
    void the_head_of_school_life_sets_the_thresholds(Service service, Browser browser) {
        browser.signIn(service.account("CPE"), "/schoollife/lateness").reads("à suivre dès 3 retards, à rencontrer dès 5");
        browser.click(By.cssSelector(".fold > summary"));
        browser.fill("À rencontrer dès", "2").press("Enregistrer les seuils").reads("Le second seuil ne peut pas être au-dessous du premier.");
        browser.fill("À rencontrer dès", "4").press("Enregistrer les seuils").reads("à suivre dès 3 retards, à rencontrer dès 4");
    }

    @Test
    void a_study_hall_writes_who_is_there(Service service, Browser browser) {
        browser.signIn(service.account("AED"), "/schoollife/rolls").reads("Appel sans cours");
        browser.picture("rolls-aed");
        Accessibility.check(browser);
        browser.press("Ouvrir l’étude").reads("Cherchez les élèves par leur nom");
        browser.fill("Nom ou prénom d’un élève", "an").press("Ajouter à la liste").reads("Pas là").picture("study");
        Accessibility.check(browser);
        browser.click(By.xpath("(//li[@class='roll-line'])[1]//label[normalize-space()='Présent']"));
        browser.reads("1 présent");
        browser.click(By.id("roll:send"));
        browser.reads("L’appel est enregistré").reads("Appel fait");
        assertThat(browser.driver().findElements(By.className("roll-line"))).as("only who is there is kept").hasSize(1);
        narrow(browser);
    }

    private static void narrow(Browser browser) {
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", true));
        assertThat(((Number) browser.driver().executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).isLessThanOrEqualTo(0);
    }
}
