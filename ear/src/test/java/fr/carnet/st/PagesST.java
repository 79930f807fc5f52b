package fr.carnet.st;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

import java.util.List;

/** What every page owes to everybody: no barrier, no scroll sideways on a small phone, nothing that the browser complains of. */
@Story
class PagesST {

    private static final Dimension SMALL_PHONE = new Dimension(360, 780);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/forgotten", "/new-password", "/activation", "/not-my-child", "/privacy", "/accessibility", "/no-such-page"})
    void a_page_for_anybody_has_no_barrier(String path, Browser browser) {
        browser.go(path).reads("Données personnelles");
        owesNothing(browser);
        assertThat(cookies(browser)).as("a page without a form opens no session")
                .isEqualTo(List.of("/sign-in", "/forgotten", "/new-password", "/activation", "/not-my-child").contains(path) ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"GUARDIAN, /family/home, Mes enfants", "HEAD, /establishments/services, Services ouverts aux familles",
            "SECRETARIAT, /accounts/letters, Codes des familles", "HEAD, /privacy/requests, Demandes de droits",
            "GUARDIAN, /family/my-data, Mes données et mes droits", "TEACHER, /accounts/pupil-codes, Codes des élèves",
            "GUARDIAN, /family/pupil-account, Le compte de mon enfant",
            "HEAD, /establishments/staff, Personnels de l’établissement",
            "HEAD, /establishments/school-day, Journée de l’établissement",
            "TEACHER, /timetable/week, Emploi du temps de mes cours", "TEACHER, /timetable/week?grid=true, Emploi du temps de mes cours",
            "CPE, /timetable/changes, Cours non assurés ou déplacés", "SECRETARIAT, /timetable/staff-absences, Absences des personnels",
            "GUARDIAN, /family/timetable, Emploi du temps", "PUPIL, /family/home, Mon carnet",
            "GUARDIAN, /family/account, Où vous êtes connecté", "GUARDIAN, /account/second-factor, Connexion en deux étapes",
            "GUARDIAN, /family/refusal, Refuser le service", "TEACHER, /family/home, Mes enfants", "TEACHER, /account/security, Où vous êtes connecté",
            "TEACHER, /schoollife/rolls, Appels du jour", "AED, /schoollife/rolls, Appels du jour", "AED, /schoollife/lateness, Retards",
            "CPE, /schoollife/absences, Absences", "CPE, /schoollife/absences-of-many, Absence de plusieurs élèves",
            "CPE, /schoollife/contradictions, Absent et présent à la fois", "CPE, /schoollife/arrangements, Dispenses et emplois du temps aménagés",
            "HEAD, /schoollife/attendance-files, Dossiers d’assiduité", "CPE, /schoollife/registers, Registres",
            "SECRETARIAT, /schoollife/discipline-letters, Courriers de procédure", "CPE, /people/pupils, Élèves"})
    void a_page_behind_the_door_has_no_barrier(String role, String path, String title, Service service, Browser browser) {
        browser.signIn(service.account(role), path).reads(title);
        owesNothing(browser);
    }

    @Test
    void the_file_of_a_pupil_has_no_barrier(Service service, Browser browser) {
        browser.signIn(service.account("CPE"), "/people/pupils").reads("Nom ou prénom")
                .fill("Nom ou prénom", "an").press("Rechercher").reads("trouvés").picture("pupils");
        owesNothing(browser);
        browser.driver().findElement(org.openqa.selenium.By.cssSelector(".ui-datatable a")).click();
        browser.reads("Responsables").reads("L’année de l’élève").picture("pupil");
        owesNothing(browser);
        browser.press("Relevé pour la famille").reads("Empreinte de ce contenu").picture("statement");
        owesNothing(browser);
    }

    @Test
    void the_home_of_a_family_is_light_D_11(Service service, Browser browser) {
        browser.signIn(service.account("GUARDIAN"), "/family/home").reads("Données au").picture("family");
        List<?> weights = (List<?>) browser.driver().executeScript("""
                return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .map(entry => entry.decodedBodySize);""");
        assertThat(weights).hasSizeLessThanOrEqualTo(3);
        assertThat(weights.stream().mapToLong(weight -> ((Number) weight).longValue()).sum()).isLessThan(60_000);
    }

    @Test
    void who_may_not_open_a_page_is_told_so_and_by_whom_to_be_helped(Service service, Browser browser) {
        browser.signIn(service.account("CPE"), "/people/pupils").reads("Élèves");
        browser.go("/family/home").reads("Cette page ne vous est pas ouverte").reads("appelez le secrétariat");
        browser.go("/establishments/services").reads("Cette page ne vous est pas ouverte");
        browser.go("/people/pupil?id=AAAAAAAAAAAAAAAAAAAAAA").reads("Page introuvable");
    }

    @Test
    void signing_out_leaves_nothing_behind_SE_028_SE_063(Service service, Browser browser) {
        browser.signIn(service.account("GUARDIAN"), "/family/home").reads("Données au").press("Se déconnecter").reads("Vous êtes déconnecté");
        browser.go("/family/home").reads("Mot de passe");
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    private static void owesNothing(Browser browser) {
        Accessibility.check(browser);
        browser.driver().manage().window().setSize(SMALL_PHONE);
        Object beyond = browser.driver().executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("scroll sideways on " + browser.path()).isLessThanOrEqualTo(0);
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage)
                .filter(line -> line.contains("Content Security Policy") || line.contains("Uncaught"))).isEmpty();
    }

    private static int cookies(Browser browser) {
        return browser.driver().manage().getCookies().size();
    }
}
