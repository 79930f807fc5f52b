package fr.carnet.st;

import fr.carnet.local.SchoolMonday;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A head's Monday with a detention, an incident and a procedure, in a browser; each page is checked for barriers on the way. */
@Story
class DisciplineST {

    private Browser browser;

    @BeforeEach
    void sign_in_as_the_head(Service service, Browser open) {
        browser = open;
        JsonObject head = service.account("HEAD");
        browser.signIn(head, "/people/pupils").reads("Nom ou prénom");
    }

    @Test
    void a_decision_on_the_day_of_the_notice_is_refused_with_the_first_day_ED_072() {
        browser.fill("Nom ou prénom", "an").press("Rechercher").reads("trouvés");
        browser.click(By.cssSelector(".ui-datatable a"));
        browser.reads("Responsables").press("Ouvrir une procédure disciplinaire").reads("Faits reprochés à cet élève");
        Accessibility.check(browser);
        set("opening:facts", "A frappé un camarade dans la cour.");
        set("opening:ground", "article 12");
        browser.press("Ouvrir la procédure").reads("La procédure est ouverte").reads("Informer l’élève et la famille par écrit");
        unfold("noticing");
        choose("noticing:channel", "Remise en main propre contre signature");
        browser.press("Enregistrer la remise").reads("Aucune décision n’est possible avant le").picture("sanction");
        Accessibility.check(browser);

        unfold("deciding");
        choose("deciding:kind", "Avertissement");
        choose("deciding:suspension", "Sans sursis");
        set("deciding:motive", "Violence reconnue.");
        set("deciding:registered", "Coups portés à un camarade.");
        browser.press("Enregistrer la décision").reads("Décision refusée").reads("Elle est possible à partir du").picture("sanction-refused");
        browser.go("/schoollife/sanctions").reads("Registre des sanctions").reads("Décision possible à partir du").picture("sanctions");
        Accessibility.check(browser);
    }

    @Test
    void a_detention_is_given_in_an_hour_that_has_a_place_and_its_notice_is_read_ED_037() {
        browser.go("/schoollife/detentions").reads("Créneaux ouverts");
        unfold("opening");
        set("opening:slotDay", SchoolMonday.day().plusDays(1).toString());
        set("opening:starts", "13:30");
        set("opening:ends", "15:30");
        set("opening:room", "Salle 12");
        browser.press("Ouvrir le créneau").reads("Le créneau est ouvert").reads("0 sur 15 places").picture("detentions");
        Accessibility.check(browser);

        browser.go("/schoollife/give-punishment").fill("Nom ou prénom de l’élève", "ma").press("Chercher").press("Choisir").reads("Ce que chacun a fait");
        browser.find(By.tagName("textarea")).sendKeys("Bavardages répétés.");
        choose("giving:type", "Retenue");
        new Select(browser.find(By.id("giving:slot"))).selectByIndex(1);
        browser.picture("give-punishment");
        Accessibility.check(browser);
        browser.press("Enregistrer").reads("La punition est donnée").reads("Bavardages répétés.").picture("punishments");
        Accessibility.check(browser);
        browser.click(By.cssSelector("td a"));
        browser.reads("Suite à donner").picture("punishment");
        Accessibility.check(browser);
        browser.press("Lire l’avis à la famille").reads("est en retenue le").picture("detention-notice");
        Accessibility.check(browser);
    }

    @Test
    void an_incident_is_told_with_those_who_took_part() {
        browser.go("/schoollife/tell-incident").fill("Nom ou prénom de l’élève", "ma").press("Chercher").press("Choisir").reads("Ce qui s’est passé");
        set("telling:hour", "08:00");
        choose("telling:place", "Cour");
        choose("telling:kind", "Dégradation");
        choose("telling:seriousness", "Grave");
        set("telling:account", "Une vitre cassée.");
        Accessibility.check(browser);
        browser.press("Enregistrer l’incident").reads("Récit de l’adulte").picture("incident");
        Accessibility.check(browser);
        browser.go("/schoollife/incidents").reads("Une vitre cassée.").picture("incidents");
        Accessibility.check(browser);
    }

    private void set(String id, String value) {
        browser.set(By.id(id), value);
    }

    private void choose(String id, String words) {
        browser.choose(By.id(id), words);
    }

    private void unfold(String form) {
        browser.driver().executeScript("document.getElementById(arguments[0]).querySelector('details').open = true", form);
    }
}
