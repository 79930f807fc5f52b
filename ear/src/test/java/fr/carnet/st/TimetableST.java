package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.local.SchoolMonday;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A lesson that is not held, from the secretary who declares it to the family that reads it; and what nobody reads. */
@Story
class TimetableST {

    private static final String LYCEE = "(select id from establishment where kind = 'LYCEE')";

    @Test
    void the_pages_of_a_family_are_the_same_to_the_byte_whoever_is_away_and_whoever_replaces_S3_1(Service service, Browser browser)
            throws SQLException {
        browser.signIn(service.account("GUARDIAN"), "/family/timetable").reads("Emploi du temps");
        // every lesson of Tuesday is not held, so that there is something to be curious about
        change(service, """
                insert into lesson_change (establishment_id, lesson_id, day, state, recorded_at, recorded_by)
                select %1$s, x.lesson_id, x.day, 'NOT_HELD', now(), 1
                  from lesson_days(%1$s, date '%2$s', date '%2$s') x""".formatted(LYCEE, SchoolMonday.day().plusDays(1)));
        String before = pages(browser);
        assertThat(before).contains("Cours non assuré");

        change(service, """
                insert into staff_absence (id, establishment_id, staff_id, starts_on, ends_on, recorded_at, recorded_by)
                select nextval('staff_absence_seq'), establishment_id, id, date '%2$s', date '%2$s', now(), 1
                  from staff_member where establishment_id = %1$s and role = 'TEACHER'""".formatted(LYCEE, SchoolMonday.day().plusDays(1)));
        change(service, """
                update lesson_teacher set staff_id = (select min(id) from staff_member where establishment_id = %1$s and role = 'TEACHER')
                 where lesson_id in (select min(lesson_id) from lesson_change where establishment_id = %1$s)""".formatted(LYCEE));
        String after = pages(browser);
        change(service, "update lesson_change set cancelled_at = now() where establishment_id = %s".formatted(LYCEE));

        assertThat(after).isEqualTo(before);
    }

    /** The source of both pages, but for the minute of the reading. */
    private static String pages(Browser browser) {
        String timetable = browser.go("/family/timetable?week=" + SchoolMonday.day()).reads("Semaine du").driver().getPageSource();
        String home = browser.go("/family/home").reads("Données au").driver().getPageSource();
        return timetable + home.replaceAll("Données au [0-9/: ]+", "");
    }

    private static void change(Service service, String sql) throws SQLException {
        try (Connection owner = service.server().database().connectAsSuperuser(); Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_secretary_declares_a_lesson_not_held_moves_another_and_takes_both_back(Service service, Browser browser) {
        browser.signIn(service.account("SECRETARIAT"), "/timetable/changes?day=" + SchoolMonday.day().plusDays(3))
                .reads("Aucun changement");
        new Select(browser.field("Classe")).selectByVisibleText("5A");
        browser.press("Voir la classe").reads("Cours du").press("Déclarer non assuré").reads("Le cours est déclaré non assuré")
                .picture("timetable-changes");
        browser.press("Déplacer").reads("Nouveau jour");
        type(browser, "newDay", SchoolMonday.day().plusDays(4).toString());
        type(browser, "starts", "16:30");
        type(browser, "ends", "17:25");
        browser.fill("Salle", "C3").press("Déplacer le cours").reads("Le cours est déplacé au vendredi");
        while (!browser.text().contains("Aucun changement")) {
            WebElement change = browser.find(By.cssSelector("#changesForm summary"));
            browser.click(By.cssSelector("#changesForm summary")).press("Confirmer l’annulation");
            new WebDriverWait(browser.driver(), Duration.ofSeconds(15)).until(ExpectedConditions.stalenessOf(change));
            browser.reads("Le changement est annulé");
        }
    }

    @Test
    void an_absence_of_the_staff_is_kept_apart_and_changes_no_lesson_S3_2(Service service, Browser browser) {
        browser.signIn(service.account("SECRETARIAT"), "/timetable/staff-absences").reads("Personne n’est absent");
        browser.click(By.cssSelector("summary"));
        new Select(browser.field("Personnel")).selectByIndex(1);
        browser.press("Enregistrer l’absence").reads("L’absence est enregistrée").picture("staff-absences");
        browser.go("/timetable/changes").reads("Aucun changement");
        browser.go("/timetable/staff-absences").reads("Du").click(By.cssSelector("#absences summary"));
        browser.press("Confirmer l’annulation").reads("Personne n’est absent");
    }

    @Test
    void a_teacher_opens_the_week_as_columns_and_as_a_grid(Service service, Browser browser) {
        browser.signIn(service.account("TEACHER"), "/timetable/week").reads("Emploi du temps de mes cours").picture("timetable-week");
        browser.press("Voir en grille d’heures").reads("lun.").reads("8:55 - 9:50");
        browser.picture("timetable-grid").press("Semaine suivante").reads("Semaine du");
        browser.go("/timetable/changes").reads("Cette page ne vous est pas ouverte");
        browser.go("/timetable/staff-absences").reads("Cette page ne vous est pas ouverte");
    }

    /** Fields of days and hours are typed as the browser's own widgets send them. */
    private static void type(Browser browser, String field, String value) {
        browser.set(By.id("moveForm:" + field), value);
    }
}
