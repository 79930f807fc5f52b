package fr.carnet.st;

import fr.carnet.local.SchoolMonday;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A Monday of a school, from the first roll to the letters of the evening. Each step rests on the one before. */
@Story
@TestMethodOrder(OrderAnnotation.class)
class SchoolDayST {

    private static Child child;

    /** The collégien of the demo's guardian: his or her parents live apart. */
    private record Child(long id, long school, String lastName, String firstName, String division) {

        String name() {
            return lastName + " " + firstName;
        }
    }

    @Test
    @Order(1)
    void a_teacher_calls_the_roll_of_a_class_and_one_is_missing(Service service, Browser browser) throws SQLException {
        JsonObject guardian = service.account("GUARDIAN");
        child = query(service, """
                select p.id, p.establishment_id, coalesce(p.usage_name, p.last_name), p.first_name, d.code
                  from account a join persona n on n.account_id = a.id
                  join guardianship l on l.guardian_id = n.guardian_id and l.closed_on is null
                  join pupil p on p.id = l.pupil_id and p.closed_on is null
                  join establishment e on e.id = p.establishment_id and e.kind = 'COLLEGE'
                  join division_pupil m on m.pupil_id = p.id and m.principal join division d on d.id = m.division_id
                 where a.login = ?""",
                row -> new Child(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)), guardian.getString("login"));
        openToFamilies(service);

        browser.signIn(service.account("TEACHER"), "/schoollife/rolls").reads("Appels du jour")
                .choose("Classe", child.division()).press("Appeler cette classe").reads("Appel – " + child.division());
        WebElement line = browser.find(By.xpath("//li[contains(@class, 'roll-line')][contains(., '"
                + child.lastName() + "')][contains(., '" + child.firstName() + "')]"));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", line);
        line.findElement(By.xpath(".//label[normalize-space()='Absent']")).click();
        Accessibility.check(browser);
        browser.picture("roll-call").press("Appel terminé").reads("L’appel est enregistré").reads("absent");
    }

    @Test
    @Order(2)
    void an_assistant_sees_it_on_the_board_at_once_ED_002(Service service, Browser browser) {
        browser.signIn(service.account("AED"), "/schoollife/board").reads("maintenant").reads(child.name()).picture("board");
        Accessibility.check(browser);
        browser.go("/schoollife/presence").reads(child.division()).picture("presence");
        browser.go("/schoollife/sanctions").reads("Cette page ne vous est pas ouverte");
    }

    @Test
    @Order(3)
    void both_parents_are_told_each_by_a_way_of_his_or_her_own_and_no_reason_is_written_ED_016_ED_131(Service service) throws Exception {
        service.server().run("notices", Map.of());

        assertThat(count(service, "select count(distinct household) from notice where pupil_id = ? and matter = 'ABSENCE'", child.id())).isEqualTo(2);
        String day = SchoolMonday.day().format(DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH));
        List<Mails.Mail> mails = new Mails(service.server().folder().mail()).all().stream()
                .filter(mail -> mail.text().contains(child.firstName()) && mail.text().contains(day)).toList();
        assertThat(mails).isNotEmpty().allSatisfy(mail ->
                assertThat(mail.text()).doesNotContain(child.lastName()).doesNotContainIgnoringCase("motif").doesNotContainIgnoringCase("absen"));
    }

    @Test
    @Order(4)
    void the_guardian_reads_absent(Service service, Browser browser) {
        browser.asOnAPhone().signIn(service.account("GUARDIAN"), "/family/home").reads(child.firstName()).reads("Absent");
        Accessibility.check(browser);
    }

    @Test
    @Order(5)
    void the_letters_of_the_evening_are_one_file(Service service, Browser browser) {
        browser.signIn(service.account("CPE"), "/schoollife/contacts").reads("à imprimer").press("Préparer les lettres du soir")
                .reads("Les lettres sont prêtes").picture("contacts");
        Accessibility.check(browser);
        assertThat(browser.find(By.partialLinkText("ouvrir à nouveau")).getDomProperty("href")).contains("/schoollife/notice-letters");
    }

    @Test
    @Order(6)
    void the_secretary_notes_what_the_mother_says_and_every_message_stops(Service service, Browser browser) throws SQLException {
        openAbsence(service.account("SECRETARIAT"), browser).unfold("Noter ce que dit la famille").choose("Motif donné", "Maladie de l’enfant")
                .choose("Comment", "Par téléphone").press("Noter").reads("Ce que dit la famille est noté.").reads("En attente de réponse");
        assertThat(browser.text()).doesNotContain("Classer l’absence");
        assertThat(count(service, "select count(*) from notice where pupil_id = ? and matter = 'ABSENCE' and state in ('PLANNED', 'HELD')", child.id()))
                .isZero();
    }

    @Test
    @Order(7)
    void the_CPE_refuses_and_what_the_family_said_stays(Service service, Browser browser) {
        openAbsence(service.account("CPE"), browser).unfold("Classer l’absence");
        assertThat(browser.driver().findElements(By.id("answering:accept"))).as("one act for one of the five reasons").hasSize(1);
        browser.choose("Réponse", "Refuser le motif").fill("Pourquoi", "Vu en ville à dix heures.").press("Classer")
                .reads("L’absence est classée.").reads("Motif refusé").reads("Maladie de l’enfant").picture("absence");
        Accessibility.check(browser);
    }

    @Test
    @Order(8)
    void a_fourth_half_day_of_the_month_opens_a_file_ED_007(Service service, Browser browser) {
        browser.signIn(service.account("CPE"), "/people/pupils").fill("Nom ou prénom de l’élève", child.name()).press("Rechercher");
        browser.click(By.partialLinkText(child.lastName()));
        browser.reads("L’année de l’élève");
        LocalDate monday = SchoolMonday.day();
        for (LocalDate day : List.of(monday.minusDays(6), monday.minusDays(4))) {
            recordMorning(browser, day);
        }
        browser.go("/schoollife/attendance-files").reads("Dossiers");
        assertThat(browser.text()).as("three half-days").doesNotContain(child.lastName());
        signInAgain(browser).click(By.partialLinkText(child.lastName()));
        recordMorning(browser.reads("L’année de l’élève"), monday.minusDays(3));

        browser.go("/schoollife/attendance-files").reads(child.lastName()).picture("attendance-files");
        Accessibility.check(browser);
    }

    @Test
    @Order(9)
    void the_absence_justified_at_last_takes_the_file_back_and_keeps_its_trace_ED_005(Service service, Browser browser) {
        openAbsence(service.account("CPE"), browser).unfold("Classer l’absence").choose("Réponse", "Maladie de l’enfant").press("Classer")
                .reads("L’absence est classée.").reads("Motif légitime").reads("Motif refusé").reads("Vu en ville à dix heures.");
    }

    private static void recordMorning(Browser browser, LocalDate day) {
        browser.unfold("Une absence").set("Du", day.toString()).set("À partir de", "08:00").set("Au", day.toString()).set("Jusqu’à", "12:00");
        browser.press("Enregistrer l’absence").reads("L’absence est enregistrée.");
    }

    private static Browser signInAgain(Browser browser) {
        return browser.go("/people/pupils").fill("Nom ou prénom de l’élève", child.name()).press("Rechercher").reads("trouvé");
    }

    private static Browser openAbsence(JsonObject account, Browser browser) {
        browser.signIn(account, "/schoollife/absences?view=ALL&name=" + child.lastName().replace(" ", "+")).reads(child.lastName());
        browser.click(By.partialLinkText(child.lastName()));
        return browser.reads("Ce que disent les appels");
    }

    /** The service opened, and a school that leaves no minute of grace and prints at once. */
    private static void openToFamilies(Service service) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser();
             PreparedStatement open = connection.prepareStatement("""
                     insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                     values (nextval('service_opening_seq'), ?, ?, 'CARNET', now(), 0) on conflict do nothing""");
             PreparedStatement rhythm = connection.prepareStatement("""
                     insert into contact_rhythm (establishment_id, grace_minutes, letters_at) values (?, 0, '00:01')
                     on conflict (establishment_id) do update set grace_minutes = 0, letters_at = '00:01'""")) {
            open.setLong(1, child.school());
            open.setInt(2, SchoolMonday.day().getYear());
            open.execute();
            rhythm.setLong(1, child.school());
            rhythm.execute();
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static long count(Service service, String sql, Object... values) throws SQLException {
        return query(service, sql, row -> row.getLong(1), values);
    }

    private static <T> T query(Service service, String sql, Row<T> read, Object... values) throws SQLException {
        try (Connection connection = service.server().database().connectAsSuperuser();
             PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as("a row for " + List.of(values)).isTrue();
                return read.read(rows);
            }
        }
    }
}
