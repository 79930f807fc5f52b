package fr.carnet.st;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** One's own account, on a telephone and without scripts: the password, the places where one is signed in (D-11, SE-015, SE-030). */
@Story
class AccountST {

    private static final String CHOSEN = "quatre poires dans un hamac";

    @Test
    void a_visit_ended_from_another_device_is_out_at_its_next_request_SE_030(Service service, Browser phone) {
        JsonObject guardian = service.accounts("GUARDIAN").get(1);
        try (Browser lost = Browser.open(service)) {
            lost.withoutScripts().signIn(guardian, "/family/home").reads("Données au");
            phone.asOnAPhone().withoutScripts().signIn(guardian, "/family/account").reads("Cet appareil, en ce moment")
                    .reads("Chrome sur Linux").picture("account");
            Accessibility.check(phone);

            phone.press("Fermer cette session").reads("La session est fermée");

            lost.go("/family/home").reads("Identifiant");
            assertThat(lost.path()).isEqualTo("/sign-in");
        }
        phone.go("/family/home").reads("Données au");
    }

    @Test
    void a_password_is_changed_with_the_current_one_and_the_other_devices_are_out_SE_015(Service service, Browser phone) {
        JsonObject guardian = service.accounts("GUARDIAN").get(1);
        String old = guardian.getString("password");
        try (Browser other = Browser.open(service)) {
            other.signIn(guardian, "/family/home").reads("Données au");
            phone.asOnAPhone().withoutScripts().signIn(guardian, "/family/account").unfold("Changer mon mot de passe");

            change(phone, "un autre que le mien", CHOSEN).reads("Le mot de passe actuel n’est pas le bon").picture("account-password");
            Accessibility.check(phone);
            change(phone, old, "court").reads("il en faut 12 caractères au moins");
            change(phone, old, CHOSEN).reads("Votre mot de passe est changé");

            other.go("/family/home").reads("Identifiant");
        }
        phone.go("/family/account").unfold("Changer mon mot de passe");
        change(phone, CHOSEN, old).reads("Votre mot de passe est changé");
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_code_of_the_proved_address_SE_017(Service service, Browser phone) {
        JsonObject guardian = service.accounts("GUARDIAN").get(1);
        String login = guardian.getString("login");
        phone.asOnAPhone().withoutScripts().signIn(guardian, "/family/account").unfold("Enregistrer ou changer mon adresse");
        phone.fill("Adresse électronique", "oublieux@exemple.invalid").fill("Votre mot de passe", guardian.getString("password"));
        phone.click(By.id("proposing:propose")).reads("Un code est envoyé à cette adresse").unfold("J’ai reçu un code : confirmer mon adresse");
        phone.fill("Code reçu", mailedCode(service, 1)).press("Confirmer").reads("Votre adresse est confirmée").reads("oublieux@exemple.invalid");
        phone.press("Se déconnecter").reads("Vous êtes déconnecté");

        phone.go("/forgotten").fill("Identifiant", "personne.de.ce.nom").press("Recevoir un code").reads("Si cet identifiant a une adresse confirmée");
        phone.go("/forgotten").fill("Identifiant", login).press("Recevoir un code").reads("Si cet identifiant a une adresse confirmée").picture("new-password");
        String code = mailedCode(service, 2);
        reset(phone, login, "0000-0000").reads("Ce code n’est pas le bon");
        reset(phone, login, code).reads("Votre mot de passe est changé");
        phone.go("/new-password");
        reset(phone, login, code).reads("Ce code n’est pas le bon");

        phone.go("/family/account").fill("Identifiant", login).fill("Mot de passe", CHOSEN).press("Se connecter").reads("Où vous êtes connecté")
                .unfold("Changer mon mot de passe");
        change(phone, CHOSEN, guardian.getString("password")).reads("Votre mot de passe est changé");
    }

    private static Browser reset(Browser browser, String login, String code) {
        return browser.fill("Identifiant", login).fill("Code reçu", code).fill("Nouveau mot de passe", CHOSEN)
                .fill("Confirmer le nouveau mot de passe", CHOSEN).press("Changer le mot de passe");
    }

    /** The code of the so-many-th mail to the forgetful person; mails leave beside the request, and are waited for. */
    private static String mailedCode(Service service, int number) {
        Mails mails = new Mails(service.server().folder().mail());
        List<Mails.Mail> received = new FluentWait<>(mails).withTimeout(Duration.ofSeconds(15)).until(box -> {
            List<Mails.Mail> ours = box.all().stream().filter(mail -> mail.to().equals("oublieux@exemple.invalid")).toList();
            return ours.size() >= number ? ours : null;
        });
        return Pattern.compile("(?m)^ {4}([0-9A-Z]{8})\\s*$").matcher(received.get(number - 1).text()).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void signing_out_everywhere_leaves_nothing_that_an_old_cookie_opens_SE_028(Service service, Browser phone) {
        JsonObject guardian = service.accounts("GUARDIAN").get(1);
        try (Browser other = Browser.open(service)) {
            other.signIn(guardian, "/family/home").reads("Données au");
            phone.withoutScripts().signIn(guardian, "/family/account");
            String kept = phone.driver().manage().getCookieNamed("__Host-carnet").getValue();

            phone.click(By.id("sign-out-everywhere")).reads("Vous êtes déconnecté");

            assertThat(phone.driver().executeCdpCommand("Network.setCookie", Map.of("name", "__Host-carnet", "value", kept,
                    "url", service.page("/"), "path", "/", "secure", true, "httpOnly", true))).containsEntry("success", true);
            phone.go("/family/home").reads("Identifiant");
            other.go("/family/home").reads("Identifiant");
        }
    }

    private static Browser change(Browser browser, String current, String chosen) {
        return browser.fill("Mot de passe actuel", current).fill("Nouveau mot de passe", chosen)
                .fill("Confirmer le nouveau mot de passe", chosen).press("Changer le mot de passe");
    }
}
