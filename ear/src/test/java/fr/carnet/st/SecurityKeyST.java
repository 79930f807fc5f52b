package fr.carnet.st;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** A secretary adds a security key of her own will, signs in with it, loses it and takes it off (SE-018, SE-031). */
@Story
class SecurityKeyST {

    private static final By OWN = By.cssSelector("[id='adding:own']");

    private JsonObject person;

    @BeforeEach
    void has_no_second_factor(Service service) {
        person = service.account("SECRETARIAT");
    }

    @AfterEach
    void has_none_again(Service service) throws SQLException {
        run(service, "delete from recovery_code where account_id = (select id from account where login = ?)");
        run(service, "delete from security_key where account_id = (select id from account where login = ?)");
    }

    @Test
    void a_key_is_added_opens_with_the_password_and_is_taken_off_SE_018(Service service, Browser browser) {
        VirtualAuthenticator key = plugIn(browser);
        browser.signIn(person, "/account/second-factor").reads("Ajouter une clé").picture("security-key-none");
        Accessibility.check(browser);
        browser.fill("Nom de la clé", "Clé du bureau").press("Ajouter cette clé").reads("Mot de passe : à remplir");
        browser.fill("Nom de la clé", "Clé du bureau").set(OWN, "pas le bon du tout").press("Ajouter cette clé").reads("Le mot de passe actuel");
        key.removeAllCredentials();
        browser.fill("Nom de la clé", "Clé du bureau").set(OWN, person.getString("password"))
                .press("Ajouter cette clé").reads("Vos codes de secours");
        String recovery = browser.text(By.cssSelector(".recovery code"));
        assertThat(key.getCredentials()).hasSize(1);
        browser.go("/account/second-factor").reads("Clé du bureau").reads("Pas encore utilisée").asOnAPhone().picture("security-key-added");
        Accessibility.check(browser);

        browser.press("Se déconnecter").reads("Se connecter");
        halfway(browser).press("Utiliser ma clé").reads("Avec une clé de sécurité");
        assertThat(browser.text()).doesNotContain("Pas encore utilisée");

        try (Browser elsewhere = Browser.open(service)) {
            plugIn(elsewhere);
            halfway(elsewhere).picture("second-step-key");
            Accessibility.check(elsewhere);
            elsewhere.press("Utiliser ma clé").reads("Aucune clé n’a répondu");
            elsewhere.go("/account/second-factor").reads("Mot de passe");
            halfway(elsewhere).fill("Code", recovery).press("Continuer").reads("Clé du bureau");

            browser.unfold("Retirer une clé").choose("Clé à retirer", "Clé du bureau");
            browser.set(By.cssSelector("[id='removingKey:password']"), person.getString("password")).press("Retirer cette clé").reads("La clé est retirée");
            elsewhere.go("/account/second-factor").reads("Mot de passe");
            assertThat(elsewhere.path()).isEqualTo("/sign-in");
        }
        browser.press("Se déconnecter").reads("Se connecter");
        browser.signIn(person, "/account/second-factor").reads("Avec une clé de sécurité");
        assertThat(browser.text()).doesNotContain("Clé du bureau");
    }

    @Test
    void without_scripts_the_page_says_to_take_a_code(Browser browser) {
        browser.withoutScripts().signIn(person, "/account/second-factor").reads("ses scripts sont désactivés");
        assertThat(browser.text()).doesNotContain("Ajouter cette clé");
    }

    private static VirtualAuthenticator plugIn(Browser browser) {
        return browser.driver().addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2).setTransport(VirtualAuthenticatorOptions.Transport.USB));
    }

    private Browser halfway(Browser browser) {
        return browser.go("/account/second-factor").fill("Identifiant", person.getString("login"))
                .fill("Mot de passe", person.getString("password")).press("Se connecter").reads("Deuxième étape");
    }

    private void run(Service service, String sql) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, person.getString("login"));
            statement.executeUpdate();
        }
    }
}
