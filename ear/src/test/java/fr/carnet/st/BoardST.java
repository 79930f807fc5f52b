package fr.carnet.st;

import fr.carnet.local.SchoolMonday;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** A CPE's board on a Monday morning: it says who is missing, and follows the morning by itself. */
@Story
class BoardST {

    private static final String ABSENCES = """
            insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, recorded_at, recorded_by, origin, state)
            select nextval('absence_seq'), ?, e.academy, p.establishment_id, p.id, (cast(? as date) + time '08:00') at time zone 'Europe/Paris',
                   (cast(? as date) + time '08:55') at time zone 'Europe/Paris',
                   'UNKNOWN', (cast(? as date) + time '08:06') at time zone 'Europe/Paris', 0, 'ROLL', 'UNJUSTIFIED'
              from pupil p
              join establishment e on e.id = p.establishment_id
             where p.closed_on is null
               and p.establishment_id = (select n.establishment_id from account a join persona n on n.account_id = a.id where a.login = ? limit 1)
               and not exists (select from absence a where a.pupil_id = p.id and a.starts_at >= cast(? as date))
             order by p.id limit ?
            """;

    @Test
    void the_board_shows_the_morning_and_follows_it_without_moving_the_reader(Service service, Browser browser) throws SQLException {
        JsonObject cpe = service.account("CPE");
        absences(service, cpe, 9);
        browser.signIn(cpe, "/schoollife/board")
                .reads("Absents maintenant").reads(" absents maintenant").picture("board");
        Accessibility.check(browser);
        int before = absent(browser);
        focusOnFirstAbsent(browser);
        Object held = browser.driver().executeScript("return document.activeElement.id");

        absences(service, cpe, 1);
        browser.driver().executeScript("document.dispatchEvent(new Event('visibilitychange'))");

        browser.reads(before + 1 + " absents maintenant");
        assertThat(browser.driver().executeScript("return document.activeElement.id")).isEqualTo(held);
        assertThat((String) browser.driver().executeScript("return document.getElementById('board-said').textContent")).startsWith(before + 1 + " absents");
        browser.driver().manage().window().setSize(new Dimension(390, 844));
        browser.picture("board-phone");
    }

    @Test
    void one_click_gives_the_sheet_of_those_present(Service service, Browser browser) throws SQLException {
        JsonObject cpe = service.account("CPE");
        browser.signIn(cpe, "/schoollife/board")
                .reads("Absents maintenant").press("Liste des présents (évacuation)").reads("élèves présents").picture("presence");
        Accessibility.check(browser);
    }

    @Test
    void one_click_accepts_what_the_law_accepts_and_two_answer_the_rest(Service service, Browser browser) throws SQLException {
        JsonObject cpe = service.account("CPE");
        absences(service, cpe, 2);
        explained(service, cpe, "CHILD_ILLNESS");
        explained(service, cpe, "OTHER");
        browser.signIn(cpe, "/schoollife/board")
                .reads("2 réponses à traiter").picture("board-answers");
        Accessibility.check(browser);

        browser.click(By.cssSelector("button[aria-label^='Accepter le motif']"));
        browser.reads("Le motif est accepté").reads("Une réponse à traiter");
        unfold(browser, "Répondre");
        browser.press("Refuser").reads("Le motif n’est pas accepté").reads("Aucune famille n’attend de réponse");
        browser.press("Je m’en occupe").reads("Vous vous occupez de l’absence");
    }

    @Test
    void the_head_sets_the_pace_and_protects_an_address(Service service, Browser browser) throws SQLException {
        JsonObject head = service.account("HEAD");
        absences(service, head, 1);
        browser.signIn(head, "/schoollife/contacts")
                .reads("Rythme des messages");
        unfold(browser, "Changer le rythme");
        browser.fill("Minutes avant le premier message", "20").press("Garder ce rythme")
                .reads("Le rythme est changé");
        browser.click(By.cssSelector("main tbody a"));
        browser.reads("Autorité parentale et adresses protégées").picture("messages");
        Accessibility.check(browser);
        browser.press("Autorité parentale et adresses protégées").reads("Personnes liées à l’élève");
        unfold(browser, "Une mesure sur l’élève");
        browser.choose(By.id("pupil:measure"), "Lieu de vie tenu secret").choose(By.id("pupil:source"), "Jugement");
        browser.find(By.id("pupil:act")).sendKeys("TJ de Villefictive, no 26/00124");
        browser.driver().executeScript("document.getElementById('pupil:decidedOn').value = '2026-11-20'");
        browser.click(By.id("pupil:save")).reads("La mesure est enregistrée").reads("Lieu de vie tenu secret");
    }

    @Test
    void the_head_says_after_how_long_a_forgotten_roll_is_reminded_or_never(Service service, Browser browser) {
        JsonObject head = service.account("HEAD");
        browser.signIn(head, "/establishments/school-day").reads("Appels oubliés").picture("school-day");
        assertThat(reminder(browser)).isEqualTo("30");
        browser.fill("Minutes après le début du cours", "10").press("Enregistrer le rappel");
        assertThat(browser.text()).doesNotContain("Le rappel des appels oubliés est enregistré");
        browser.fill("Minutes après le début du cours", "").press("Enregistrer le rappel").reads("Le rappel des appels oubliés est enregistré");
        assertThat(reminder(browser)).isEmpty();
        browser.fill("Minutes après le début du cours", "45").press("Enregistrer le rappel").reads("Le rappel des appels oubliés est enregistré");
        assertThat(reminder(browser)).isEqualTo("45");
    }

    private static String reminder(Browser browser) {
        return browser.field("Minutes après le début du cours").getDomProperty("value");
    }

    @Test
    void families_to_reach_are_listed_with_what_was_done(Service service, Browser browser) throws SQLException {
        JsonObject cpe = service.account("CPE");
        absences(service, cpe, 3);
        browser.signIn(cpe, "/schoollife/contacts")
                .reads("du jour sans explication").picture("contacts");
        Accessibility.check(browser);
    }

    @Test
    void a_teacher_is_not_shown_the_board(Service service, Browser browser) {
        JsonObject teacher = service.account("TEACHER");
        browser.signIn(teacher, "/schoollife/board").reads("Cette page ne vous est pas ouverte");
    }

    private static void unfold(Browser browser, String words) {
        browser.click(By.xpath("//summary[contains(., '" + words + "')]"));
    }

    private static int absent(Browser browser) {
        return Integer.parseInt(browser.text(By.id("absent")).replaceAll("\\D.*", ""));
    }

    private static void focusOnFirstAbsent(Browser browser) {
        browser.driver().executeScript("document.querySelector('#board-live tbody a').focus()");
        browser.driver().switchTo().activeElement().sendKeys(Keys.SHIFT);
    }

    /** Writes what the family of one absence says. */
    private static void explained(Service service, JsonObject cpe, String reason) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser();
             PreparedStatement insert = connection.prepareStatement("""
                     with one as (
                         update absence set state = 'AWAITING' where id = (
                             select a.id from absence a
                              where a.state = 'UNJUSTIFIED' and a.cancelled_at is null and a.establishment_id = (
                                    select n.establishment_id from account c join persona n on n.account_id = c.id where c.login = ? limit 1)
                                and a.recorded_by = 0 order by a.id desc limit 1)
                         returning *)
                     insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, absence_id, starts_at, ends_at, reason, channel,
                                                      said_at, recorded_at, recorded_by)
                     select nextval('absence_explanation_seq'), school_year, academy, establishment_id, pupil_id, id, starts_at, ends_at, ?, 'PHONE',
                            starts_at, starts_at, 0 from one""")) {
            insert.setString(1, cpe.getString("login"));
            insert.setString(2, reason);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static void absences(Service service, JsonObject cpe, int number) throws SQLException {
        Date monday = Date.valueOf(SchoolMonday.day());
        try (Connection connection = service.server().database().connectAsSuperuser();
             PreparedStatement insert = connection.prepareStatement(ABSENCES)) {
            insert.setInt(1, SchoolMonday.day().getYear());
            insert.setDate(2, monday);
            insert.setDate(3, monday);
            insert.setDate(4, monday);
            insert.setString(5, cpe.getString("login"));
            insert.setDate(6, monday);
            insert.setInt(7, number);
            assertThat(insert.executeUpdate()).isEqualTo(number);
        }
    }
}
