package fr.carnet.st;

import fr.carnet.local.SchoolMonday;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is teacher and parent has one account, and goes from one quality to the other without signing out (sentence 5). */
@Story
class TwoQualitiesST {

    private static final String PASSWORD = "quatre chevaux nagent lentement";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}");
    private static final String ADD = "Ajouter un enfant ou un emploi à ce compte";

    /** A code, and the birth date that proves whom it is for. */
    private record Code(String text, String birth, String firstName) {
    }

    @Test
    void a_teacher_adds_a_child_with_a_code_and_reads_both(Service service, Browser browser) throws Exception {
        Code work = workCode(service, "prof.puis.parent@exemple.invalid");
        Code child = childCode(service);
        activate(browser, work, "prof.puis.parent");
        browser.reads("Appels du jour").go("/account/security").press(ADD).reads("Un établissement vous a envoyé un autre code").picture("activation-add");
        Accessibility.check(browser);
        String before = session(browser);

        add(browser, child).reads("vos enfants sont maintenant sur cette page").reads(child.firstName());

        assertThat(session(browser)).as("a new session id at a change of rights, SE-025").isNotEqualTo(before);
        browser.go("/schoollife/rolls").reads("Appels du jour").go("/family/home").reads(child.firstName());
    }

    @Test
    void a_parent_adds_a_place_on_the_staff_and_calls_the_roll(Service service, Browser browser) throws Exception {
        Code child = childCode(service);
        Code work = workCode(service, "parent.puis.prof@exemple.invalid");
        activate(browser.asOnAPhone(), child, "parent.puis.prof");
        browser.reads(child.firstName()).go("/family/account").press(ADD).reads("Un établissement vous a envoyé un autre code");
        String before = session(browser);

        add(browser, work).reads("vos pages de travail sont dans le menu");

        assertThat(session(browser)).isNotEqualTo(before);
        browser.go("/schoollife/rolls").reads("Appels du jour").go("/family/home").reads(child.firstName());
    }

    private static void activate(Browser browser, Code code, String login) {
        browser.go("/activation").fill("Code d'activation", code.text()).fill("Date de naissance de l'élève", code.birth()).fill("Identifiant", login)
                .fill("Mot de passe", PASSWORD).fill("Confirmer le mot de passe", PASSWORD);
        browser.field("J’ai lu la notice").click();
        browser.press("Activer mon compte").reads("Votre compte est activé");
        browser.fill("Identifiant", login).fill("Mot de passe", PASSWORD).press("Se connecter");
    }

    private static Browser add(Browser browser, Code code) {
        return browser.fill("Code d'activation", code.text()).fill("Date de naissance de l'élève", code.birth()).press("Ajouter");
    }

    private static String session(Browser browser) {
        return browser.driver().manage().getCookieNamed("__Host-carnet").getValue();
    }

    /** Of a teacher of the lycée who waits for an account, by the mail of the run. */
    private static Code workCode(Service service, String address) throws Exception {
        service.account("TEACHER");
        Rows rows = new Rows(service);
        long teacher = rows.number("""
                select m.id from staff_member m join establishment e on e.id = m.establishment_id and e.kind = 'LYCEE'
                  join persona n on n.staff_id = m.id and n.closed_at is null join account a on a.id = n.account_id and a.status = 'BLOCKED'
                 where m.role = 'TEACHER' and m.closed_on is null and coalesce(m.email, '') not like '%.puis.%'
                 order by m.id limit 1""");
        rows.change("update staff_member set email = ? where id = ?", address, teacher);
        rows.change("update activation_code set sent_at = null where staff_id = ? and destroyed_at is null", teacher);
        String uai = rows.text("select e.uai from staff_member m join establishment e on e.id = m.establishment_id where m.id = ?", teacher);

        assertThat(service.server().run("activation-codes", Map.of("uai", uai, "who", "staff")).blocked()).isFalse();

        String code = new Mails(service.server().folder().mail()).all().stream().filter(mail -> mail.to().equals(address)).findFirst().orElseThrow().code();
        return new Code(code, rows.text("select to_char(coalesce(birth_date, date '1980-01-01'), 'DD/MM/YYYY') from staff_member where id = ?", teacher), "");
    }

    /** Of a guardian of the collège without an account, printed by its secretariat. */
    private static Code childCode(Service service) throws Exception {
        Rows rows = new Rows(service);
        try (Browser office = Browser.open(service)) {
            office.signIn(service.account("SECRETARIAT"), "/people/pupils").reads("Nom ou prénom de l’élève");
            long school = rows.number("select establishment_id from persona n join account a on a.id = n.account_id where a.login = ?",
                    service.account("SECRETARIAT").getString("login"));
            rows.change("""
                    insert into service_opening (id, establishment_id, school_year, service, opened_at, opened_by)
                    select nextval('service_opening_seq'), e.id, %d, 'CARNET', now(), 0 from establishment e where e.id = ?
                       and not exists (select from service_opening o where o.establishment_id = e.id and o.service = 'CARNET' and o.closed_at is null)"""
                    .formatted(SchoolMonday.day().getYear()), school);
            String name = rows.text("""
                    select p.last_name || ' ' || p.first_name from legal_link l join pupil p on p.id = l.pupil_id and p.closed_on is null and p.usage_name is null
                     where l.establishment_id = ? and not l.protected_address and not exists (
                           select from guardianship o join persona n on n.guardian_id = o.guardian_id where o.pupil_id = p.id)
                     order by p.id desc limit 1""", school);
            office.fill("Nom ou prénom de l’élève", name).press("Rechercher").click(By.partialLinkText(name.split(" ")[0]));
            office.press("Codes de la famille").reads("Codes de cette famille");
            String code = code(office);
            String person = " from activation_code c join legal_link l on l.guardian_id = c.guardian_id join pupil p on p.id = l.pupil_id"
                    + " where c.selector = ? order by p.id limit 1";
            String selector = code.replace("-", "").substring(0, 8);
            return new Code(code, rows.text("select to_char(p.birth_date, 'DD/MM/YYYY')" + person, selector), rows.text("select p.first_name" + person, selector));
        }
    }

    /** The code of the letter for the first guardian of the family on the page. */
    private static String code(Browser office) throws Exception {
        Object answer = office.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1], button = document.getElementById('again:guardians:0:one');
                const data = new FormData(button.form); data.append(button.name, button.value);
                fetch(button.form.action, {method: 'POST', body: new URLSearchParams(data)}).then(r => r.arrayBuffer())
                  .then(b => done(btoa(Array.from(new Uint8Array(b), c => String.fromCharCode(c)).join(''))), e => done('' + e));""");
        PdfReader letter = new PdfReader(Base64.getDecoder().decode((String) answer));
        Matcher found = CODE.matcher(new PdfTextExtractor(letter).getTextFromPage(1));
        assertThat(found.find()).as("a code on the letter").isTrue();
        return found.group();
    }
}
