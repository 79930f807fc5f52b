package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Who may know: a measure recorded from its act, and a parent who refuses while the other goes on (D-6, D-15, ED-140, TS-005, TS-006). */
@Story
class FamilyRightsST {

    @Test
    void one_of_two_separated_parents_refuses_on_a_phone_without_scripts_and_the_other_goes_on_D_6(Service service, Browser phone) {
        JsonObject father = service.accounts("GUARDIAN").get(2);
        JsonObject mother = service.account("GUARDIAN");
        try (Browser other = Browser.open(service)) {
            other.signIn(mother, "/family/home").reads("Données au");
            phone.asOnAPhone().withoutScripts().signIn(father, "/family/account").press("Refuser le service").reads("n’a aucune conséquence")
                    .picture("refusal");
            Accessibility.check(phone);

            phone.unfold("Refuser le service").press("Confirmer le refus").reads("Votre refus est enregistré").reads("Internet").picture("refusal-receipt");
            Accessibility.check(phone);

            phone.go("/family/home").reads("Identifiant");
            phone.fill("Identifiant", father.getString("login")).fill("Mot de passe", father.getString("password")).press("Se connecter")
                    .reads("Identifiant ou mot de passe incorrect");
            other.go("/family/home").reads("Données au");
        }
    }

    @Test
    void the_secretariat_hides_a_pupil_from_a_guardian_and_lifts_it_with_a_ground_only_D_15(Service service, Browser browser) {
        browser.signIn(service.account("SECRETARIAT"), "/people/pupils").fill("Nom ou prénom", "an").press("Rechercher").reads("trouvés");
        browser.click(By.cssSelector(".ui-datatable a")).press("Autorité parentale et adresses protégées").reads("Personnes liées à l’élève");
        Accessibility.check(browser);
        long before = uninformed(browser);
        String guardian = browser.driver().findElement(By.cssSelector("[id='person:guardian'] option:nth-child(2)")).getDomProperty("textContent").strip();

        measure(browser, guardian, "Ne doit pas apprendre où vit et étudie l’élève", "").reads("La mesure est enregistrée").picture("authority");
        assertThat(uninformed(browser)).isEqualTo(before + 1);
        Accessibility.check(browser);
        browser.go(pathOf(browser)).reads("Mesures enregistrées");
        measure(browser, guardian, "Peut de nouveau savoir où vit et étudie l’élève", "").reads("écrivez-en le motif");
        browser.fill("Motif de la levée", "Ordonnance du 24 novembre, non renouvelée.").press("Enregistrer la mesure").reads("La mesure est enregistrée")
                .reads("Motif : Ordonnance du 24 novembre");
        assertThat(uninformed(browser)).as("people who are told nothing, mere contacts included").isEqualTo(before);
    }

    private static long uninformed(Browser browser) {
        return browser.text().lines().filter(line -> line.contains("N’est pas informé")).count();
    }

    private static String pathOf(Browser browser) {
        String address = browser.driver().getCurrentUrl();
        return address.substring(address.indexOf("/people/"));
    }

    private static Browser measure(Browser browser, String guardian, String words, String ground) {
        browser.unfold("Une mesure sur une personne");
        browser.choose(By.id("person:guardian"), guardian).choose(By.id("person:measure"), words)
                .choose(By.id("person:source"), "Jugement").fill("Acte vu", "TJ de Villefictive, no 26/00123").set("Date de l’acte", "2026-11-20");
        return browser.fill("Motif de la levée", ground).press("Enregistrer la mesure");
    }
}
