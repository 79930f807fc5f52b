package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.NoticeUnknown;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A school's morning on the real schema, to a real relay: who is told, when, and what stops it. The roll of 8 h is taken at 8 h 10. */
class NoticeRoundTest extends NoticeSituation {

    @Test
    void a_roll_at_8_10_makes_a_task_at_once_and_the_family_is_told_after_the_minutes_of_grace_ED_002() throws Exception {
        morning.parent(pupil, "camille@courriel.example", MOBILE, morning.address());
        absence();

        plan.absences(Set.of(pupil));

        assertThat(states()).containsExactly("MAIL PLANNED", "SMS PLANNED", "CALL PLANNED", "LETTER PLANNED");
        assertThat(round().of("messages", "sent")).isZero();
        time.pass(10);
        assertThat(round().of("messages", "sent")).isEqualTo(1);
        assertThat((String) relay.getReceivedMessages()[0].getContent()).contains("Lou").doesNotContain("EXEMPLE");
        time.pass(15);
        round();
        assertThat(messages).containsExactly("+33639981704 Vie scolaire. Lou, lundi 23 novembre 2026, matin : merci de rappeler le 01 99 00 12 34.");
        assertThat(states()).containsExactly("MAIL SENT", "SMS SENT", "CALL PLANNED", "LETTER PLANNED");
    }

    @Test
    void who_wants_no_news_is_told_of_an_absence_all_the_same_day_ED_002_TS_074() throws Exception {
        long guardian = morning.parent(pupil, "camille@courriel.example", MOBILE, morning.address());
        long account = morning.one("""
                insert into account (id, login, password_hash, status, created_at)
                select n, 'camille.' || n, 'x', 'ACTIVE', now() from nextval('account_seq') n returning id""");
        morning.one("""
                insert into persona (id, account_id, role, establishment_id, guardian_id)
                select nextval('persona_seq'), ?, 'GUARDIAN', establishment_id, id from guardian where id = ? returning id""", account, guardian);
        morning.one("""
                insert into news_choice (account_id, kind, pace, since) values (?, 'ABSENCE', 'NEVER', now()) returning account_id""", account);
        morning.one("insert into quiet_hours (account_id, starts, ends) values (?, '00:00', '23:59') returning account_id", account);
        absence();
        time.pass(10);

        assertThat(round().of("messages", "sent")).isEqualTo(1);
    }

    @Test
    void each_parent_is_told_in_the_language_that_he_or_she_chose_D_10() throws Exception {
        reads(morning.parent(pupil, "camille@courriel.example", MOBILE, null), "tr");
        morning.parent(pupil, "sacha@courriel.example", null, null);
        absence();
        time.pass(10);
        round();
        time.pass(15);
        round();

        for (jakarta.mail.internet.MimeMessage mail : relay.getReceivedMessages()) {
            boolean chose = recipient(mail).startsWith("camille");
            assertThat(mail.getSubject().startsWith("Okul hayatı")).as(recipient(mail)).isEqualTo(chose);
            assertThat(mail.getSubject()).contains("Vie scolaire : merci de nous rappeler");
            assertThat(mail.getHeader("Content-Language")).containsExactly(chose ? "tr, fr" : "fr");
        }
        assertThat(messages).singleElement().asString().contains("Okul hayatı. Lou").contains("Vie scolaire. Lou");
    }

    @Test
    void a_household_has_one_letter_and_parents_who_live_apart_have_two() throws Exception {
        long home = morning.address();
        morning.parent(pupil, null, null, home);
        morning.parent(pupil, null, null, home);
        morning.parent(pupil, null, null, morning.address());
        absence();
        plan.absences(List.of());
        EveningLetters letters = beans.get(EveningLetters.class);
        assertThatThrownBy(letters::close).isInstanceOf(NoticeUnknown.class);
        time.pass(600);

        long printing = letters.close();

        PdfReader file = new PdfReader(letters.print(printing));
        assertThat(file.getNumberOfPages()).as("two sheets, with the other languages on their backs").isEqualTo(4);
        String text = new PdfTextExtractor(file).getTextFromPage(1) + new PdfTextExtractor(file).getTextFromPage(3);
        assertThat(text).contains("Lou").contains("12 rue des Œillets").doesNotContainIgnoringCase("absen");
        assertThat(states()).containsOnly("LETTER SENT");
    }

    @Test
    void what_is_not_urgent_is_told_once_by_mail_or_by_letter() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", MOBILE, null);
        morning.parent(pupil, null, MOBILE, morning.address());
        FamilyToTell detention = new FamilyToTell(pupil, Matter.DETENTION, 12, LocalDate.of(2026, 11, 30));

        plan.information(detention);
        plan.information(detention);

        assertThat(states()).containsExactlyInAnyOrder("MAIL PLANNED", "LETTER PLANNED");
    }

    @Test
    void a_morning_with_three_hundred_absents_is_told_in_seconds() throws SQLException {
        for (int i = 0; i < 300; i++) {
            long one = morning.pupil("Lou");
            morning.parent(one, "parent" + i + "@courriel.example", MOBILE, null);
            absenceOf(one);
        }
        time.pass(10);

        Instant begun = Instant.now();
        assertThat(round().of("messages", "held")).isEqualTo(300);
        beans.get(HeldSendings.class).confirm(Long.parseLong(found("select distinct sending from notice where state = 'HELD'").get(0)), 300, 0);
        assertThat(round().of("messages", "sent")).isEqualTo(300);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }
}
