package fr.carnet.st;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;

import static org.assertj.core.api.Assertions.assertThat;

/** A teacher becomes head: from then on a telephone is asked for after the password, and nothing opens without it (SE-018). */
@Story
class SecondFactorST {

    private JsonObject person;

    @BeforeEach
    void becomes_head(Service service) throws SQLException {
        person = service.account("TEACHER");
        run(service, "update persona set role = 'HEAD' where staff_id is not null and account_id = (select id from account where login = ?)");
    }

    @AfterEach
    void is_a_teacher_again(Service service) throws SQLException {
        run(service, "delete from recovery_code where account_id = (select id from account where login = ?)");
        run(service, "delete from second_factor where account_id = (select id from account where login = ?)");
        run(service, "update persona set role = 'TEACHER' where staff_id is not null and account_id = (select id from account where login = ?)");
    }

    @Test
    void a_head_sets_it_up_before_anything_else_and_gives_it_at_each_sign_in_SE_018(Service service, Browser browser) {
        browser.withoutScripts().signIn(person, "/schoollife/board").reads("la connexion en deux étapes y est obligatoire");
        browser.go("/establishments/staff").reads("la connexion en deux étapes y est obligatoire").picture("second-factor-obliged");
        Accessibility.check(browser);
        browser.press("Commencer").reads("lisez ce carré").picture("second-factor-square");
        Accessibility.check(browser);
        JsonObject holder = withTelephone(browser.text(By.id("secret")));

        browser.fill("Code à six chiffres", "000000").press("Mettre en place").reads("Ce code n’est pas le bon");
        String used = Browser.codeOf(holder);
        browser.fill("Code à six chiffres", used).press("Mettre en place").reads("Vos codes de secours").picture("second-factor-recovery");
        Accessibility.check(browser);
        String recovery = browser.text(By.cssSelector(".recovery code"));
        browser.press("J’ai rangé mes codes, continuer").reads("Tableau de bord");
        assertThat(browser.path()).isEqualTo("/schoollife/board");

        try (Browser thief = Browser.open(service)) {
            halfway(thief);
            thief.go("/schoollife/board").reads("Mot de passe");
            halfway(thief);
            thief.fill("Code", used).press("Continuer").reads("il a déjà servi").picture("second-step");
            Accessibility.check(thief);
            thief.fill("Code", recovery).press("Continuer").reads("Tableau de bord");
            assertThat(thief.path()).isEqualTo("/schoollife/board");
        }
        try (Browser late = Browser.open(service)) {
            halfway(late);
            late.fill("Code", recovery).press("Continuer").reads("Ce code n’est pas le bon");
            late.signIn(holder, "/account/second-factor").reads("La connexion en deux étapes est en place").picture("second-factor-on");
            Accessibility.check(late);
        }
    }

    @Test
    void the_second_step_is_not_reached_without_the_first(Browser browser) {
        browser.go("/second-step").reads("Mot de passe");
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    private void halfway(Browser browser) {
        browser.go("/schoollife/board").fill("Identifiant", person.getString("login")).fill("Mot de passe", person.getString("password"))
                .press("Se connecter").reads("Deuxième étape");
    }

    /** The same account, with what its telephone now holds. */
    private JsonObject withTelephone(String shown) {
        BigInteger bits = BigInteger.ZERO;
        for (char sign : shown.replace(" ", "").toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        }
        String secret = HexFormat.of().formatHex(bits.toByteArray());
        return Json.createObjectBuilder(person).add("totp", "0".repeat(40).substring(Math.min(40, secret.length()))
                + secret.substring(Math.max(0, secret.length() - 40))).build();
    }

    private void run(Service service, String sql) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, person.getString("login"));
            statement.executeUpdate();
        }
    }
}
