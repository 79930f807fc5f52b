package fr.carnet.messaging.news.control;

import fr.carnet.messaging.news.entity.NewsKind;
import fr.carnet.messaging.news.entity.Pace;
import fr.carnet.schoollife.AttendanceSchool.Parent;

import org.junit.jupiter.api.Test;

import java.sql.Timestamp;

import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;

/** The news of a day, from what the school records to the mailbox of who asked for it, on the real schema and to a real relay. */
class NewsRoundTest extends NewsSituation {

    @Test
    void an_absence_is_told_at_once_by_first_name_and_day_and_nothing_else_ED_016() throws Exception {
        wants(mother, NewsKind.ABSENCE, Pace.AT_ONCE);
        absence(MORNING);

        assertThat(at("08:35").of("messages", "sent")).isOne();

        assertThat(text(0)).contains("Lou, lundi 16 novembre 2026").doesNotContain("VALMORIN").doesNotContain("Établissement")
                .doesNotContainIgnoringCase("motif");
        assertThat(text(0).split("Pour le lire")[0]).doesNotContainIgnoringCase("absen");
        assertThat(at("08:40").of("messages", "sent")).as("once").isZero();
    }

    @Test
    void of_what_is_sensitive_a_mail_says_no_more_than_that_something_is_new_ED_016() throws Exception {
        wants(mother, NewsKind.PUNISHMENT, Pace.AT_ONCE);
        punishment(MORNING);

        at("08:35");

        assertThat(text(0)).contains("Du nouveau dans votre carnet.").doesNotContain("Lou").doesNotContain("16 novembre").doesNotContainIgnoringCase("puni");
        assertThat(relay.getReceivedMessages()[0].getSubject()).isEqualTo("Du nouveau dans votre carnet");
    }

    @Test
    void a_sanction_is_news_once_it_is_notified_TS_043() {
        wants(mother, NewsKind.SANCTION, Pace.AT_ONCE);
        long sanction = school.insert("""
                insert into sanction (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                values (nextval('sanction_seq'), 2026, 99, ?, ?, 'WARNING', date '2026-11-16', 'Faits', ?, 0) returning id""",
                school.school.id(), lou, Timestamp.from(instant(MORNING)));
        assertThat(at("08:35").of("news", "found")).isZero();

        school.change("update sanction set notified_on = date '2026-11-16' where id = ?", sanction);

        assertThat(at("16:00").of("messages", "sent")).isOne();
        assertThat(at("2026-11-18T09:00").of("messages", "sent")).as("once").isZero();
    }

    @Test
    void a_mistake_mended_before_it_was_told_is_no_news_and_one_mended_after_is() {
        wants(mother, NewsKind.LATENESS, Pace.AT_ONCE);
        cancel(lateness(lou, MORNING), "08:31");
        assertThat(at("08:35").of("messages", "sent")).isZero();

        long told = lateness(lou, "09:00");
        assertThat(at("09:05").of("messages", "sent")).isOne();
        cancel(told, "09:10");
        assertThat(at("09:15").of("messages", "sent")).isOne();
    }

    @Test
    void the_answer_of_the_school_is_told_to_who_explained_and_to_nobody_else() throws Exception {
        Parent father = school.parent(lou);
        prove(father, "sacha@courriel.example");
        wants(mother, NewsKind.ANSWER, Pace.AT_ONCE);
        wants(father, NewsKind.ANSWER, Pace.AT_ONCE);
        long absence = absence(MORNING);
        school.change("""
                insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, absence_id, starts_at, ends_at, reason, channel,
                                                 said_at, recorded_at, recorded_by)
                select nextval('absence_explanation_seq'), 2026, 99, establishment_id, pupil_id, id, starts_at, ends_at, 'TRANSPORT', 'PORTAL', starts_at, starts_at, ?
                  from absence where id = ?""", mother.account(), absence);
        change(absence, "REFUSED", "09:00");

        assertThat(at("09:05").of("messages", "sent")).isOne();
        assertThat(relay.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("camille@courriel.example");
        assertThat(text(0)).contains("Du nouveau dans votre carnet.").doesNotContain("Lou");
    }

    @Test
    void a_mail_that_was_taken_when_the_server_died_never_leaves_again_and_what_follows_does() throws Exception {
        wants(mother, NewsKind.ABSENCE, Pace.AT_ONCE);
        absence(MORNING);
        time.now = instant("08:35");
        queue.gather();
        assertThat(queue.take(mother.account())).isPresent();

        assertThat(at("08:40").of("messages", "sent")).isZero();
        assertThat(sent(mother)).singleElement().satisfies(mail -> assertThat(mail.sent()).as("said so to its reader").isFalse());
        absenceOf(lou, "09:30");
        assertThat(at("09:35").of("messages", "sent")).isOne();
    }

    @Test
    void a_relay_that_is_down_takes_nothing_away() throws Exception {
        wants(mother, NewsKind.ABSENCE, Pace.AT_ONCE);
        absence(MORNING);
        relay.stop();
        assertThat(at("08:35").of("messages", "waiting")).isOne();
        assertThat(sent(mother)).isEmpty();

        relay.start();
        port = relay.getSmtp().getPort();
        assertThat(at("08:40").of("messages", "sent")).isOne();
        assertThat(at("08:45").of("messages", "sent")).isZero();
    }
}
