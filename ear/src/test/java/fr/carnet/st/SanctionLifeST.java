package fr.carnet.st;

import fr.carnet.local.CarnetServer;
import fr.carnet.local.SchoolMonday;
import fr.carnet.local.ServerOptions;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A temporary exclusion from its notice to its erasure, and a conseil de discipline from its seizure to the appeal, with the clock moved.
 *
 * <p>The clock of a server is set when it starts, and by nothing that a production has: each step begins the same server again on the same
 * data, at a later moment.
 */
@TestMethodOrder(OrderAnnotation.class)
class SanctionLifeST {

    private static final LocalDate MONDAY = SchoolMonday.day();
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate SESSION = MONDAY.plusWeeks(1);
    private static final LocalDate SECOND_SESSION = MONDAY.plusWeeks(2);
    private static final LocalDate ERASED = LocalDate.of(MONDAY.getYear() + 3, 8, 31);

    private static CarnetServer server;
    private static Service service;
    private static Pupil excluded;
    private static Pupil expelled;

    private Browser browser;

    /** A pupil of the head's school, and a parent's account. */
    private record Pupil(long id, long school, String uai, String lastName, String firstName, JsonObject guardian) {
    }

    @BeforeAll
    static void begin_on_a_monday() throws SQLException {
        server = CarnetServer.prepareFresh(ServerOptions.onFreePorts(Service.target().resolve("sanction-life")).startingAt(MONDAY.atTime(8, 5)));
        server.startAll(System.err::println);
        service = Service.around(server);
        excluded = child(service.accounts("GUARDIAN").get(0));
        expelled = child(service.accounts("GUARDIAN").get(1));
        run("insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)"
                + " values (nextval('service_opening_seq'), ?, ?, 'CARNET', now(), 0) on conflict do nothing", excluded.school(), MONDAY.getYear());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void close_the_browser(TestInfo test) {
        if (browser != null) {
            browser.picture("last-" + test.getTestMethod().orElseThrow().getName()).close();
        }
    }

    @Test
    @Order(1)
    void a_decision_on_the_day_of_the_notice_is_refused_and_the_family_sees_nothing_ED_072_TS_043() {
        openProcedure(excluded);
        browser.unfold("Informer l’élève et la famille").choose(By.id("noticing:channel"), "Remise en main propre contre signature")
                .press("Enregistrer la remise").reads("Aucune décision n’est possible avant le");
        decide(MONDAY, "Exclusion temporaire de l’établissement", "3");
        browser.reads("Décision refusée").reads("Elle est possible à partir du");
        assertThat(sanctionsSeen()).isZero();
    }

    @Test
    @Order(2)
    void a_conseil_is_seized_and_called_five_clear_days_before_ED_090_ED_091() {
        openProcedure(expelled);
        browser.unfold("Saisir le conseil de discipline").set(By.id("seizing:requester"), "Jean DEMANDE").press("Saisir le conseil de discipline")
                .reads("Le conseil de discipline est saisi.").press("Conseil de discipline").reads("À faire : convoquer une séance").picture("board-call");
        Accessibility.check(browser);
        call(MONDAY.plusDays(5));
        browser.reads("Cinq jours francs doivent séparer").picture("board-too-early");
        call(SESSION);
        browser.reads("La séance est convoquée.").reads("À faire : écrire la composition").reads("Jean DEMANDE").picture("board-called");

        browser.unfold("Composition");
        seat("Jean Demande");
        browser.reads("ne peut pas siéger (a demandé la comparution").picture("board-seat-refused");
        seat("Camille Quatorze");
        browser.reads("La composition est enregistrée.").reads("Composition (14 membres)").reads("À faire : convoquer chacun").picture("board-seated");
        Accessibility.check(browser);
        proveAll();
        browser.reads("Tout est prêt. La séance se tient le").picture("board-proved");
        assertThat(browser.text()).as("the session is not there yet").doesNotContain("Ouvrir la séance");
    }

    @Test
    @Order(3)
    void the_secretary_finds_the_letters_and_nothing_else() {
        signIn(service.account("SECRETARIAT"), "/schoollife/discipline-letters");
        browser.reads("Courriers de procédure").reads("Convocations (PDF)").reads("Information de l’élève et de la famille").picture("discipline-letters");
        Accessibility.check(browser);
        assertThat(browser.text()).doesNotContain("frappé");
        browser.go("/schoollife/sanctions").reads("Cette page ne vous est pas ouverte");
    }

    @Test
    @Order(4)
    void two_working_days_later_it_is_decided_and_once_notified_the_family_sees_it_ED_073_ED_078() {
        liveOn(THURSDAY.atTime(10, 0));
        open(excluded);
        decide(THURSDAY, "Exclusion temporaire de l’établissement", "3");
        browser.reads("La décision est enregistrée.");
        assertThat(sanctionsSeen()).isZero();
        open(excluded);
        browser.unfold("Notifier").choose(By.id("notifying:channel"), "Remise en main propre contre signature").press("Enregistrer la notification")
                .reads("la famille voit la sanction").picture("sanction-notified");
        Accessibility.check(browser);
        assertThat(sanctionsSeen()).isOne();
    }

    @Test
    @Order(5)
    void the_exclusion_is_executed_and_a_session_of_seven_lacks_its_quorum_ED_093() {
        liveOn(SESSION.atTime(18, 0));
        open(excluded);
        browser.unfold("Exécution").set(By.id("executing:on"), THURSDAY.plusDays(1).toString()).set(By.id("executing:until"), SESSION.toString())
                .press("Enregistrer l’exécution").reads("L’exécution est enregistrée.").picture("sanction-executed");

        openBoard();
        browser.reads("À faire : ouvrir la séance").unfold("Ouvrir la séance").set(By.id("opening:present"), "7").press("Ouvrir la séance")
                .reads("Quorum non atteint. À faire : convoquer la seconde séance").picture("board-no-quorum");
        call(SECOND_SESSION);
        browser.reads("La séance est convoquée.").unfold("Composition").press("Enregistrer la composition").reads("La composition est enregistrée.");
        proveAll();
        browser.reads("Tout est prêt. La séance se tient le");
    }

    @Test
    @Order(6)
    void the_second_session_votes_by_counts_and_its_decision_is_appealed_ED_094_ED_095_ED_096_ED_097() {
        liveOn(SECOND_SESSION.atTime(18, 0));
        signInAsHead();
        openBoard();
        browser.unfold("Ouvrir la séance").set(By.id("opening:present"), "6").press("Ouvrir la séance").reads("À faire : enregistrer le vote");
        browser.unfold("Retrait des délégués mineurs").set(By.id("delegates:asking"), "9").press("Enregistrer le retrait")
                .reads("aux deux tiers des membres");
        browser.unfold("Vote").choose(By.id("voting:kind"), "Exclusion définitive").set(By.id("voting:inFavour"), "3").set(By.id("voting:against"), "3")
                .click(By.id("voting:chairFor")).press("Enregistrer le vote").reads("Adoptée").reads("voix du président pour").picture("board-voted");
        Accessibility.check(browser);
        browser.unfold("Procès-verbal").set(By.id("writing:minutes"), "L’élève a présenté ses excuses.").press("Enregistrer")
                .reads("Le procès-verbal est enregistré.").reads("À faire : signer et transmettre").picture("board-minutes");

        browser.press("La procédure").reads("Décider");
        decide(SECOND_SESSION, "Exclusion définitive", "");
        browser.reads("La décision est enregistrée.").unfold("Notifier").choose(By.id("notifying:channel"), "Lettre recommandée avec avis de réception")
                .press("Enregistrer la notification").reads("doit être réinscrit").unfold("Appel devant le recteur").reads("La famille peut faire appel jusqu’au")
                .picture("sanction-appeal");
        Accessibility.check(browser);
        browser.press("Enregistrer l’appel").reads("L’appel est enregistré.").unfold("Décision du recteur").reads("Le recteur décide au plus tard le");
        browser.unfold("Réinscription de l’élève").set(By.id("enrolling:words"), "Collège voisin").picture("sanction-aftermath");
        browser.find(By.id("enrolling:enrol")).click();
        browser.reads("La réinscription est enregistrée.").reads("Élève réinscrit");
    }

    @Test
    @Order(7)
    void on_its_day_the_job_erases_it_once_and_the_register_stays_ED_110_ED_113_ED_116() throws Exception {
        liveOn(ERASED.atTime(10, 0));
        assertThat(erasure("plan")).as("planned").isEqualTo("due 1, erased 0");
        assertThat(sanctionsOf(excluded)).as("a plan writes nothing").isOne();
        assertThat(erasure("apply")).as("applied").isEqualTo("due 1, erased 1");
        assertThat(erasure("apply")).as("applied again").isEqualTo("due 0, erased 0");

        assertThat(sanctionsOf(excluded)).isZero();
        assertThat(one("select count(*) from sanction_procedure where pupil_id = ?", excluded.id())).isZero();
        assertThat(sanctionsOf(expelled)).as("no date erases an expulsion").isOne();
        assertThat(one("select count(*) from sanction_register where establishment_id = ?", excluded.school())).isEqualTo(2);
    }

    private static String erasure(String mode) throws Exception {
        JsonObject sanctions = server.run("sanction-erasure", Map.of("mode", mode, "uai", excluded.uai())).json().getJsonObject("totals")
                .getJsonObject("sanctions");
        return "due " + sanctions.getInt("due") + ", erased " + sanctions.getInt("erased");
    }

    private static void liveOn(LocalDateTime moment) {
        ServerOptions same = server.options();
        server.close();
        server = CarnetServer.start(same.startingAt(moment), System.err::println);
        service = Service.around(server);
    }

    private void signIn(JsonObject account, String path) {
        browser = Browser.open(service);
        browser.signIn(account, path);
    }

    private void signInAsHead() {
        if (browser == null) {
            signIn(service.account("HEAD"), "/people/pupils");
        }
    }

    private void openProcedure(Pupil pupil) {
        signInAsHead();
        browser.fill("Nom ou prénom", pupil.lastName() + " " + pupil.firstName()).press("Rechercher").reads("trouvé");
        browser.click(By.partialLinkText(pupil.lastName()));
        browser.reads("Responsables").press("Ouvrir une procédure disciplinaire").reads("Faits reprochés à cet élève")
                .set(By.id("opening:facts"), "A frappé un surveillant dans la cour.").set(By.id("opening:ground"), "article 12")
                .press("Ouvrir la procédure").reads("La procédure est ouverte");
    }

    private void open(Pupil pupil) {
        signInAsHead();
        browser.go("/schoollife/sanctions").reads("Registre des sanctions").click(By.partialLinkText(pupil.lastName() + " " + pupil.firstName()));
        browser.reads("Les étapes");
    }

    private void openBoard() {
        open(expelled);
        browser.press("Conseil de discipline").reads("Conseil de discipline");
    }

    private void decide(LocalDate on, String kind, String days) {
        browser.unfold("Décider").set(By.id("deciding:on"), on.toString()).choose(By.id("deciding:kind"), kind).set(By.id("deciding:days"), days)
                .choose(By.id("deciding:suspension"), "Sans sursis").set(By.id("deciding:motive"), "Violence reconnue.")
                .set(By.id("deciding:registered"), "Coups portés à un personnel.").press("Enregistrer la décision");
    }

    private void call(LocalDate on) {
        if (!browser.find(By.cssSelector("#calling details")).getDomProperty("open").equals("true")) {
            browser.unfold("Convoquer une séance");
        }
        browser.set(By.id("calling:on"), on.toString()).set(By.id("calling:at"), "17:30").set(By.id("calling:place"), "Salle du conseil").press("Convoquer");
    }

    /** Fourteen members, the last of them of that name. */
    private void seat(String last) {
        browser.find(By.cssSelector("#seating input[id$=':name']"));
        browser.driver().executeScript("""
                const seats = [...document.querySelectorAll("#seating input[id$=':name']")];
                seats.forEach((seat, i) => seat.value = i === seats.length - 1 ? arguments[0] : 'Membre Rang' + 'ABCDEFGHIJKLMN'[i]);""", last);
        browser.press("Enregistrer la composition");
    }

    private void proveAll() {
        browser.unfold("Enregistrer les preuves de convocation");
        browser.driver().executeScript("document.querySelectorAll('#proving input[type=checkbox]').forEach(box => box.checked = true);");
        browser.choose(By.id("proving:channel"), "Remise en main propre contre signature").set(By.id("proving:proof"), "feuille d’émargement")
                .press("Enregistrer la preuve").reads("La preuve est enregistrée.");
    }

    /** What the parent of the excluded pupil reads at home. */
    private int sanctionsSeen() {
        try (Browser parent = Browser.open(service)) {
            parent.signIn(excluded.guardian(), "/family/home");
            parent.reads(excluded.firstName());
            return parent.text().matches("(?s).*Sanctions\\s+1\\b.*") ? 1 : 0;
        }
    }

    private static Pupil child(JsonObject guardian) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser();
             PreparedStatement statement = connection.prepareStatement("""
                     select p.id, e.id, e.uai, coalesce(p.usage_name, p.last_name), p.first_name
                       from account a join persona n on n.account_id = a.id
                       join guardianship l on l.guardian_id = n.guardian_id and l.closed_on is null
                       join pupil p on p.id = l.pupil_id and p.closed_on is null
                       join establishment e on e.id = p.establishment_id and e.kind = 'COLLEGE'
                      where a.login = ?""")) {
            statement.setString(1, guardian.getString("login"));
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return new Pupil(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5), guardian);
            }
        }
    }

    private static long sanctionsOf(Pupil pupil) throws SQLException {
        return one("select count(*) from sanction where pupil_id = ?", pupil.id());
    }

    private static long one(String sql, long value) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void run(String sql, long school, int year) throws SQLException {
        try (Connection connection = server.database().connectAsSuperuser(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, school);
            statement.setInt(2, year);
            statement.execute();
        }
    }
}
