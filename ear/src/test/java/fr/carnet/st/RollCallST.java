package fr.carnet.st;

import fr.carnet.local.SchoolMonday;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/** A teacher's roll of thirty at five past eight: what it costs in clicks and keys, and what survives a bad network (S1-1, ED-001). */
@Story
class RollCallST {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Service service;
    private Browser browser;
    private String group;
    private long lesson;
    private int clicks;

    /** A group of thirty pupils of the teacher's school who are in no other, and its lesson from eight to nine on the Monday of the stories. */
    @BeforeEach
    void a_lesson_of_thirty(Service carnet, Browser open) throws SQLException {
        service = carnet;
        browser = open;
        int number = NEXT.incrementAndGet();
        group = "APPEL" + number;
        clicks = 0;
        JsonObject teacher = service.account("TEACHER");
        lesson = one("""
                with place as (
                    select n.staff_id, n.establishment_id as school from account a join persona n on n.account_id = a.id and n.staff_id is not null
                     where a.login = ?),
                called as (
                    insert into teaching_group (establishment_id, school_year, code, label)
                    select school, ?, ?, 'Appel' from place returning id, establishment_id, school_year),
                members as (
                    insert into group_pupil (pupil_id, group_id, establishment_id)
                    select p.id, c.id, c.establishment_id
                      from called c, lateral (select p.id from pupil p where p.establishment_id = c.establishment_id and p.closed_on is null
                                               order by p.id offset ? limit 30) p returning 1),
                weekly as (
                    insert into alternance (establishment_id, school_year, code, label)
                    select establishment_id, school_year, 'APPEL' || id, 'Appel' from called returning id, establishment_id, school_year),
                week as (
                    insert into alternance_week (alternance_id, establishment_id, monday)
                    select id, establishment_id, ? from weekly returning 1),
                taught as (
                    insert into lesson (establishment_id, school_year, subject_code, weekday, starts, ends, alternance_id, room)
                    select establishment_id, school_year, '020700', 1, '08:00', '09:00', id, 'B12' from weekly returning id, establishment_id),
                audience as (
                    insert into lesson_audience (lesson_id, establishment_id, group_id)
                    select t.id, t.establishment_id, c.id from taught t, called c returning 1),
                teacher as (
                    insert into lesson_teacher (lesson_id, staff_id, establishment_id)
                    select t.id, p.staff_id, t.establishment_id from taught t, place p returning 1)
                select id from taught""", teacher.getString("login"), schoolYear(), group, 30 * number - 30, Date.valueOf(SchoolMonday.day()));
        browser.signIn(teacher, "/schoollife/rolls").reads("Appels du jour");
    }

    private static int schoolYear() {
        return SchoolMonday.day().getYear();
    }

    private void click(WebElement target) {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
        clicks++;
    }

    private void open() {
        click(browser.find(By.linkText("Faire l’appel (" + group + ")")));
        browser.reads("Tous mes appels");
    }

    private List<WebElement> lines() {
        return browser.driver().findElements(By.className("roll-line"));
    }

    private WebElement choice(int line, String word) {
        return lines().get(line).findElement(By.xpath(".//label[normalize-space()='" + word + "']"));
    }

    private void done() {
        click(browser.find(By.id("roll:send")));
    }

    private long rolls() throws SQLException {
        return one("select count(*) from roll_call where lesson_id = ?", lesson);
    }

    private long marks(String mark) throws SQLException {
        return one("select count(*) from roll_entry e join roll_call r on r.id = e.roll_call_id where r.lesson_id = ? and e.mark = ?", lesson, mark);
    }

    private long one(String sql, Object... values) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser();
             PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void foresee(int... lines) throws SQLException {
        for (int line : lines) {
            one("""
                    insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, origin, recorded_at, recorded_by)
                    select nextval('absence_seq'), ?, e.academy, p.establishment_id, p.id, cast(? as date) + time '07:00', cast(? as date) + time '18:00',
                           'CHILD_ILLNESS', 'FAMILY', now(), 0
                      from lesson_audience a join group_pupil gp on gp.group_id = a.group_id join pupil p on p.id = gp.pupil_id
                      join establishment e on e.id = p.establishment_id
                     where a.lesson_id = ? order by p.search_name, p.id offset ? limit 1 returning id""",
                    schoolYear(), SchoolMonday.day().toString(), SchoolMonday.day().toString(), lesson, line);
        }
    }

    private void forget() throws SQLException {
        one("with gone as (delete from absence where origin = 'FAMILY' and recorded_by = 0 returning 1) select count(*) from gone");
    }

    @Test
    void two_absent_and_one_late_cost_five_clicks() throws SQLException {
        open();
        click(choice(3, "Absent"));
        click(choice(17, "Absent"));
        click(choice(5, "Retard"));
        browser.reads("2 absents, 1 retard").picture("roll-call");
        done();
        browser.reads("L’appel est enregistré : 2 absents, 1 retard.").reads("Appel fait").picture("roll-taken");
        assertThat(clicks).isEqualTo(5);
        assertThat(List.of(rolls(), marks("ABSENT"), marks("LATE"))).containsExactly(1L, 2L, 1L);
        Accessibility.check(browser);
    }

    @Test
    void the_absents_who_were_foreseen_cost_nothing() throws SQLException {
        foresee(2, 9);
        try {
            open();
            browser.reads("Absence prévue").reads("2 absents, aucun retard").picture("roll-foreseen");
            assertThat(browser.text()).doesNotContainIgnoringCase("maladie");
            click(choice(5, "Retard"));
            done();
            browser.reads("L’appel est enregistré : 2 absents, 1 retard.");
            assertThat(clicks).isLessThanOrEqualTo(4);
        } finally {
            forget();
        }
    }

    @Test
    void nobody_absent_is_one_click_on_the_sheet() throws SQLException {
        browser.go("/schoollife/rolls").reads("Appels du jour");
        open();
        clicks = 0;
        done();
        browser.reads("L’appel est enregistré : aucun absent, aucun retard.");
        assertThat(clicks).isOne();
        assertThat(rolls()).isOne();
    }

    @Test
    void the_whole_roll_by_keyboard() throws SQLException {
        open();
        press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, "a", Keys.ARROW_DOWN, "r", Keys.ARROW_DOWN, "A");
        browser.reads("2 absents, 1 retard");
        press("a");
        browser.reads("1 absent, 1 retard");
        press(Keys.ENTER);
        browser.reads("L’appel est enregistré : 1 absent, 1 retard.");
        assertThat(List.of(marks("ABSENT"), marks("LATE"))).containsExactly(1L, 1L);
        assertThat(one("""
                select e.minutes from roll_entry e join roll_call r on r.id = e.roll_call_id where r.lesson_id = ? and e.mark = 'LATE'""", lesson))
                .as("the present time").isBetween(5L, 45L);
    }

    @Test
    void without_a_script_one_form_and_one_submit() throws SQLException {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        browser.go("/schoollife/rolls").reads("Appels du jour");
        open();
        click(choice(0, "Absent"));
        lines().get(1).findElement(By.tagName("summary")).click();
        new org.openqa.selenium.support.ui.Select(lines().get(1).findElement(By.tagName("select"))).selectByVisibleText("Exclusion de cours");
        done();
        browser.reads("Exclusion de cours : écrivez en quelques mots les faits.");
        assertThat(choice(0, "Absent").findElement(By.tagName("input")).isSelected()).as("what was marked stays").isTrue();
        lines().get(1).findElement(By.cssSelector("input[name^='w.']")).sendKeys("A quitté sa place en criant.");
        done();
        browser.reads("L’appel est enregistré : 1 absent, aucun retard.");
        assertThat(List.of(rolls(), marks("ABSENT"), marks("EXCLUDED"))).containsExactly(1L, 1L, 1L);
    }

    @Test
    void a_network_that_fails_loses_nothing_and_doubles_nothing() throws SQLException {
        open();
        click(choice(3, "Absent"));
        offline(true);
        done();
        browser.reads("L’appel n’a pas pu être envoyé : renvoyez-le.").picture("roll-unsent");
        assertThat(choice(3, "Absent").findElement(By.tagName("input")).isSelected()).isTrue();
        offline(false);
        // the first answer is lost: the roll is kept, and the page does not know it
        browser.driver().executeAsyncScript("""
                const done = arguments[0], form = document.getElementById('roll');
                fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form, form.querySelector('.roll-bar .act')))}).then(done);""");
        assertThat(rolls()).isOne();
        done();
        browser.reads("L’appel est enregistré : 1 absent, aucun retard.");
        assertThat(List.of(rolls(), marks("ABSENT"))).containsExactly(1L, 1L);
    }

    @Test
    void a_session_that_ended_loses_nothing_either() throws SQLException {
        open();
        click(choice(3, "Absent"));
        org.openqa.selenium.Cookie former = browser.driver().manage().getCookieNamed("__Host-carnet");
        browser.driver().manage().deleteCookie(former);
        done();
        browser.reads("L’appel n’a pas pu être envoyé");
        String page = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        browser.signIn(service.account("TEACHER"), "/schoollife/rolls").reads("Appels du jour");
        browser.driver().switchTo().window(page);
        done();
        browser.reads("L’appel est enregistré : 1 absent, aucun retard.");
        assertThat(List.of(rolls(), marks("ABSENT"))).containsExactly(1L, 1L);
    }

    @Test
    void a_taken_roll_is_corrected_with_a_cause() throws SQLException {
        open();
        click(choice(3, "Absent"));
        done();
        browser.reads("Appel fait");
        click(choice(3, "Présent"));
        click(browser.find(By.id("roll:send")));
        browser.reads("Pourquoi corriger : à remplir.");
        browser.fill("Pourquoi corriger", "Arrivée après l’appel");
        click(choice(3, "Présent"));
        click(browser.find(By.id("roll:send")));
        browser.reads("L’appel est corrigé").reads("Corrections de cet appel").reads("Arrivée après l’appel").picture("roll-corrected");
        assertThat(one("""
                select count(*) from roll_entry e join roll_call r on r.id = e.roll_call_id
                 where r.lesson_id = ? and e.replaced_at is not null and e.cause = 'Arrivée après l’appel'""", lesson)).isOne();
        Accessibility.check(browser);
    }

    @Test
    void on_the_smallest_phone_nothing_overflows() {
        open();
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 700, "deviceScaleFactor", 2, "mobile", true));
        click(choice(0, "Retard"));
        browser.reads("1 retard").picture("roll-phone");
        assertThat(((Number) browser.driver().executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue()).isLessThanOrEqualTo(0);
        Accessibility.check(browser);
        assertThat(lines().get(0).findElements(By.className("roll-mark"))).allSatisfy(
                target -> assertThat(target.getSize().height).isGreaterThanOrEqualTo(44));
    }

    private void offline(boolean cut) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions",
                Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private void press(CharSequence... keys) {
        Actions typing = new Actions(browser.driver());
        for (CharSequence key : keys) {
            typing.sendKeys(key);
        }
        typing.perform();
    }
}
