package fr.carnet.st;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.FluentWait;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A mother asks on her phone, without scripts, to be written to when there is something new, reads her mails, and stops them (D-11, ED-016). */
@Story
class NotificationsST {

    private static final String MAILBOX = "nouvelles@exemple.invalid";
    private static final Pattern CODE = Pattern.compile("(?m)^ {4}([0-9A-Z]{8})\\s*$");
    private static final Pattern STOP = Pattern.compile("/news-stop\\?l=[\\w-]+");

    private final JsonObject mother;
    private final Rows rows;
    private final Mails mails;
    private int read;

    NotificationsST(Service service) {
        mother = service.account("GUARDIAN");
        rows = new Rows(service);
        mails = new Mails(service.server().folder().mail());
    }

    @AfterEach
    void the_account_is_left_as_it_was() {
        String mine = " where account_id = (select id from account where login = ?)";
        for (String table : List.of("family_news", "news_mail", "news_choice", "quiet_hours", "account_address")) {
            rows.change("delete from " + table + mine, mother.getString("login"));
        }
        rows.change("delete from absence_change where changed_by = -7");
        rows.change("delete from absence where recorded_by = -7");
        rows.change("delete from punishment where recorded_by = -7");
    }

    @Test
    void news_are_asked_for_read_in_a_mail_without_content_and_stopped_by_its_link_ED_016(Service service, Browser phone) throws Exception {
        phone.asOnAPhone().withoutScripts().signIn(mother, "/family/account").reads("une adresse dont vous avez prouvé").reads("Rien ne vous a été envoyé")
                .picture("news-no-address");
        prove(phone);
        phone.choose("Une absence", "Aussitôt, 3 fois par jour au plus").choose("Une punition", "Aussitôt, 3 fois par jour au plus")
                .choose("Un retard", "Une fois par jour, à 18 h").press("Enregistrer mes choix").reads("Vos choix sont enregistrés");
        shown(phone, "news-title").picture("news-choices");
        Accessibility.check(phone);
        fits(phone);

        String firstName = somethingHappens();
        service.server().run("family-news", Map.of());

        String absence = mail(1);
        assertThat(absence).contains("Du nouveau dans votre carnet").contains(firstName).doesNotContainIgnoringCase("transport").doesNotContainIgnoringCase("oubli")
                .doesNotContainIgnoringCase("puni");
        service.server().run("family-news", Map.of());
        assertThat(received()).as("nobody is told twice").hasSize(1);
        phone.go("/family/account").reads("Ce qui vous a été envoyé").reads("Absence, Punition");
        shown(phone, "news:keep").picture("news-sent");

        Matcher stop = STOP.matcher(absence);
        assertThat(stop.find()).isTrue();
        phone.go(stop.group()).reads("Ne plus recevoir ces courriels").picture("news-stop").press("Arrêter ces courriels").reads("C’est fait");
        Accessibility.check(phone);
        phone.go("/news-stop?l=AAAAAAAAAAAAAAAAAAAAAA").press("Arrêter ces courriels").reads("Ce lien n’arrête plus rien");
        assertThat(rows.number("select count(*) from news_choice where pace <> 'NEVER' and account_id = (select id from account where login = ?)",
                mother.getString("login"))).isZero();
    }

    private void prove(Browser phone) {
        phone.unfold("Enregistrer ou changer mon adresse");
        phone.fill("Adresse électronique", MAILBOX).fill("Votre mot de passe", mother.getString("password"));
        phone.click(By.id("proposing:propose")).reads("Un code est envoyé à cette adresse").unfold("J’ai reçu un code : confirmer mon adresse");
        Matcher code = CODE.matcher(mail(1));
        assertThat(code.find()).isTrue();
        phone.fill("Code reçu", code.group(1)).press("Confirmer").reads("Votre adresse est confirmée").reads("Ils partent à l’adresse " + MAILBOX);
        read = received().size();
    }

    /** An absence and a punishment of her lycéen, recorded just after she chose; gives his or her first name. */
    private String somethingHappens() {
        long pupil = rows.number("""
                select p.id from account a join persona n on n.account_id = a.id join guardianship l on l.guardian_id = n.guardian_id and l.closed_on is null
                  join pupil p on p.id = l.pupil_id and p.closed_on is null join establishment e on e.id = p.establishment_id and e.kind <> 'COLLEGE'
                 where a.login = ?""", mother.getString("login"));
        rows.change("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, kind, state, reason, origin, recorded_at, recorded_by)
                select nextval('absence_seq'), extract(year from s.m)::int, e.academy, e.id, p.id, s.m - interval '1 day', s.m - interval '23 hours', 'ABSENCE',
                       'LEGITIMATE', 'TRANSPORT', 'OFFICE', s.m, -7
                  from pupil p join establishment e on e.id = p.establishment_id, (select max(since) + interval '1 millisecond' as m from news_choice) s
                 where p.id = ?""", pupil);
        rows.change("""
                insert into absence_change (id, school_year, academy, establishment_id, absence_id, pupil_id, what, to_state, to_reason, starts_at, ends_at, changed_at, changed_by)
                select nextval('absence_change_seq'), school_year, academy, establishment_id, id, pupil_id, 'RECORDED', state, reason, starts_at, ends_at, recorded_at, -7
                  from absence where recorded_by = -7""");
        rows.change("""
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                select nextval('punishment_seq'), school_year, academy, establishment_id, pupil_id, 'DETENTION', recorded_at::date, 'Oublis répétés', recorded_at, -7
                  from absence where recorded_by = -7""");
        return rows.text("select first_name from pupil where id = ?", pupil);
    }

    private List<String> received() {
        return mails.all().stream().filter(mail -> mail.to().equals(MAILBOX)).skip(read).map(Mails.Mail::text).toList();
    }

    /** The so-many-th mail since the address was proved; mails leave beside the request, and are waited for. */
    private String mail(int number) {
        return new FluentWait<>(this).withTimeout(Duration.ofSeconds(15)).until(box -> box.received().size() >= number ? box.received() : null).get(number - 1);
    }

    private static Browser shown(Browser browser, String id) {
        browser.driver().executeScript("document.getElementById(arguments[0]).scrollIntoView()", id);
        return browser;
    }

    private static void fits(Browser browser) {
        browser.driver().manage().window().setSize(new Dimension(320, 780));
        Object beyond = browser.driver().executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("scroll sideways").isLessThanOrEqualTo(0);
        browser.asOnAPhone();
    }
}
