package fr.carnet.st;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import fr.carnet.local.SchoolMonday;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.io.IOException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A mother reads a mail on her phone and answers by its link, once; then signs in, and finds there what she said (ED-003, ED-016). */
@Story
@TestMethodOrder(OrderAnnotation.class)
class AnswerLinkST {

    private static final Pattern LINK = Pattern.compile("/answer\\?l=[\\w-]+");

    private static Rows rows;
    private static JsonObject mother;
    private static long pupil;
    private static long absence;
    private static String link;

    @BeforeAll
    static void her_lyceen_is_missing_this_morning(Service service) {
        rows = new Rows(service);
        mother = service.account("GUARDIAN");
        pupil = rows.number("""
                select p.id from account a join persona n on n.account_id = a.id join guardianship l on l.guardian_id = n.guardian_id and l.closed_on is null
                  join pupil p on p.id = l.pupil_id and p.closed_on is null join establishment e on e.id = p.establishment_id and e.kind <> 'COLLEGE'
                 where a.login = ?""", mother.getString("login"));
        Timestamp missed = Timestamp.from(SchoolMonday.day().atTime(LocalTime.of(7, 30)).atZone(ZoneId.of("Europe/Paris")).toInstant());
        absence = rows.number("""
                insert into absence (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, kind, state, reason, origin, recorded_at, recorded_by)
                select nextval('absence_seq'), ?, e.academy, e.id, p.id, m, m + interval '1 hour', 'ABSENCE', 'UNJUSTIFIED', 'UNKNOWN', 'OFFICE', m, 0
                  from pupil p join establishment e on e.id = p.establishment_id, cast(? as timestamptz) m where p.id = ? returning id""",
                SchoolMonday.day().getYear(), missed, pupil);
    }

    /** The school and the family are left as they were. */
    @AfterAll
    static void forget() {
        rows.change("delete from notice where subject = ? and pupil_id = ?", absence, pupil);
        rows.change("delete from answer_link where absence_id = ?", absence);
        rows.change("delete from absence_explanation where absence_id = ?", absence);
        rows.change("delete from absence_change where absence_id = ?", absence);
        rows.change("delete from half_day where pupil_id = ? and day = ?", pupil, java.sql.Date.valueOf(SchoolMonday.day()));
        rows.change("delete from absence where id = ?", absence);
    }

    @Test
    @Order(1)
    void the_link_of_the_mail_answers_once_and_then_says_what_to_do(Service service, Browser phone) throws Exception {
        service.server().run("notices", Map.of());
        link = linkOf(new Mails(service.server().folder().mail()));

        phone.asOnAPhone().withoutScripts().go(link).reads("Répondre à la vie scolaire").reads("était attendu en cours").picture("answer-link");
        Accessibility.check(phone);
        phone.fill("Un mot pour l’établissement", "Le car n’est pas passé.").press("Empêchement dû aux transports").reads("Votre réponse est reçue par l’établissement");

        phone.go(link).reads("Ce lien a déjà servi").reads("appelez la vie scolaire ou connectez-vous").picture("answer-link-spent");
        assertThat(phone.text()).doesNotContain("était attendu en cours");
        Accessibility.check(phone);
    }

    @Test
    @Order(2)
    void what_was_said_by_the_link_is_on_the_page_of_the_child_afterwards(Service service, Browser phone) {
        phone.asOnAPhone().withoutScripts().signIn(mother, "/family/home").reads("Données au").press("Toute l’année").reads("Le car n’est pas passé.")
                .reads("par le lien d’un courriel").reads("Reçue").picture("family-child-by-link");
        Accessibility.check(phone);
    }

    @Test
    @Order(3)
    void an_entry_that_came_since_the_visit_before_carries_the_word_nouveau_and_the_pages_print_D_11(Service service, Browser phone) throws IOException {
        phone.asOnAPhone().withoutScripts().signIn(mother, "/family/home").reads("Données au");
        rows.change("update family_visit set last_at = last_at - interval '2 hours', previous_at = null where account_id = (select id from account where login = ?)",
                mother.getString("login"));

        phone.go("/family/home").reads("Votre visite d’avant").reads("Nouveau").picture("family-home-new");
        Accessibility.check(phone);
        assertThat(pages(phone.print("family-home")).get(0)).as("the first page of the paper").contains("Donnéesau", "Nouveau", "Absence")
                .doesNotContain("Sedéconnecter", "Prévenird’uneabsence");
        phone.press("Toute l’année").reads("Empreinte de ce contenu").reads("Secrétariat");
        assertThat(String.join("", pages(phone.print("family-child")))).as("what is folded is on the paper, what is pressed is not")
                .contains("Lecarn’estpaspassé.", "Empreinte", "explicationreçue").doesNotContain("Sedéconnecter", "Modifierouretirer", "Expliquer", "J’aivu", "Majeur");
    }

    private static String linkOf(Mails mails) {
        Matcher found = LINK.matcher(mails.all().stream().map(Mails.Mail::text).filter(text -> LINK.matcher(text).find())
                .reduce((earlier, later) -> later).orElseThrow());
        found.find();
        return found.group();
    }

    /** The words of each page without any space, since a PDF places letters and not words. */
    private static List<String> pages(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            String text = new PdfTextExtractor(reader).getTextFromPage(page);
            pages.add(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
        }
        return pages;
    }
}
