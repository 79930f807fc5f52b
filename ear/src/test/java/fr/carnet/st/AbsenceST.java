package fr.carnet.st;

import fr.carnet.local.SchoolMonday;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What a CPE does of absences besides answering them: arrangements, outings of some pupils, contradictions. */
@Story
class AbsenceST {

    @Test
    void a_dispense_is_recorded_from_the_file_of_a_pupil_and_ended_ED_015(Service service, Browser browser) {
        LocalDate monday = SchoolMonday.day();
        browser.signIn(service.account("CPE"), "/people/pupils").fill("Nom ou prénom", "an").press("Rechercher").reads("trouvés");
        browser.click(By.cssSelector(".ui-datatable a"));
        browser.reads("L’année de l’élève").press("Dispense, emploi du temps aménagé").reads("Rien n’est convenu.");
        browser.choose("Chaque", "mardi").set("De", "08:00").set("À", "08:55").set("Du", monday.toString())
                .set("Au", monday.plusDays(12).toString()).fill("Précision (facultatif)", "Dispense d’EPS").press("Enregistrer")
                .reads("2 semaines sont notées").reads("Chaque mardi, de 8 h 00 à 8 h 55").picture("arrangements-pupil");
        Accessibility.check(browser);
        narrow(browser);
        browser.press("Tous les aménagements").reads("Un aménagement en cours").reads("Dispense d’EPS").picture("arrangements");
        Accessibility.check(browser);
        browser.unfold("Arrêter").press("Arrêter l’aménagement").reads("2 semaines à venir sont annulées").reads("Rien n’est convenu.");
    }

    @Test
    void an_outing_of_pupils_of_two_classes_is_one_act_ED_015(Service service, Browser browser) {
        browser.signIn(service.account("CPE"), "/schoollife/absences-of-many").reads("Des élèves choisis");
        browser.press("Enregistrer").reads("Choisissez au moins une ligne, un élève ou une classe.");
        browser.fill("Nom ou prénom (facultatif)", "an").press("Afficher les élèves").reads("à cocher");
        browser.click(By.cssSelector(".choices li:nth-child(2) input"));
        String first = browser.text(By.cssSelector(".choices li:nth-child(2) span"));
        browser.fill("Nom ou prénom (facultatif)", "le").press("Afficher les élèves").reads("à cocher").reads(first).picture("absences-of-many");
        Accessibility.check(browser);
        assertThat(browser.find(By.cssSelector(".choices li:nth-child(1) input")).isSelected()).as("those ticked stay, and first").isTrue();
        browser.click(By.cssSelector(".choices li:nth-child(2) input"));
        narrow(browser);
        browser.choose("Nature", "Sortie scolaire").set("Jour", SchoolMonday.day().plusDays(3).toString()).press("Enregistrer")
                .reads("2 élèves sont concernés");
    }

    @Test
    void absent_by_the_record_and_seen_by_a_roll_is_shown_with_both_sides_and_settled(Service service, Browser browser) {
        browser.signIn(service.account("CPE"), "/people/pupils").fill("Nom ou prénom", "le").press("Rechercher").reads("trouvés");
        String division = browser.text(By.cssSelector(".ui-datatable tbody tr:first-child td:nth-child(2)")).replace("Classe", "").strip();
        String pupil = browser.find(By.cssSelector(".ui-datatable tbody tr:first-child a")).getDomProperty("href");
        browser.go("/schoollife/rolls").reads("Appel sans cours").choose("Classe", division).press("Appeler cette classe")
                .reads("Appel – " + division).press("Appel terminé").reads("L’appel est enregistré");
        browser.driver().get(pupil);
        browser.reads("L’année de l’élève").unfold("Une absence").press("Enregistrer l’absence").reads("L’absence est enregistrée.");

        browser.go("/schoollife/absences").press("Un élève est noté absent et vu à un appel : voir et régler")
                .reads("Une contradiction").reads("L’absence dit").reads("L’appel dit").picture("contradictions");
        Accessibility.check(browser);
        narrow(browser);
        browser.click(By.partialLinkText("Absence,"));
        browser.reads("Ce que la famille a reçu").reads("Un appel dit le contraire").unfold("Noter ce que dit la famille");
        Accessibility.check(browser);
        new Select(browser.field("Qui l’a dit")).selectByIndex(1);
        String mother = new Select(browser.field("Qui l’a dit")).getFirstSelectedOption().getText();
        browser.press("Noter").reads("Ce que dit la famille est noté.").picture("absence-told");
        assertThat(browser.text(By.cssSelector(".said"))).contains(mother.replaceFirst("^(M\\.|Mme) ", ""));
        browser.press("Lettre à la famille").reads("Nous ne savons pas encore pourquoi").picture("absence-letter");
        Accessibility.check(browser);
        narrow(browser);

        browser.go("/schoollife/contradictions").unfold("Annuler l’absence").press("Confirmer l’annulation")
                .reads("est annulée").reads("Aucune contradiction");
    }

    private static void narrow(Browser browser) {
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 700, "deviceScaleFactor", 1, "mobile", true));
        assertThat(((Number) browser.driver().executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).isLessThanOrEqualTo(0);
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
}
