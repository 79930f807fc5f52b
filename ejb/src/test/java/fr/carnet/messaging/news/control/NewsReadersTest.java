package fr.carnet.messaging.news.control;

import fr.carnet.messaging.news.boundary.SentNews;
import fr.carnet.messaging.news.entity.AddressNotProved;
import fr.carnet.messaging.news.entity.NewsChoices;
import fr.carnet.messaging.news.entity.NewsKind;
import fr.carnet.messaging.news.entity.NewsStopUnknown;
import fr.carnet.messaging.news.entity.Pace;
import fr.carnet.schoollife.AttendanceSchool.Parent;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Of the news: who asked for them, who stops them, and who reads no page any more. */
class NewsReadersTest extends NewsSituation {

    @Test
    void nothing_is_sent_to_who_chose_nothing_wants_none_or_proved_no_address() {
        Parent father = school.parent(lou);
        prove(father, "sacha@courriel.example");
        wants(father, NewsKind.ABSENCE, Pace.NEVER);
        Parent unproved = school.parent(lou);
        wants(unproved, NewsKind.ABSENCE, Pace.AT_ONCE);
        absence(MORNING);

        assertThat(at("08:35").of("news", "found")).isZero();
        as(unproved);
        assertThatThrownBy(() -> subscriptions.keep(new NewsChoices(Map.of(NewsKind.ABSENCE, Pace.DAILY), null, null))).isInstanceOf(AddressNotProved.class);
    }

    @Test
    void a_link_that_ended_while_the_news_waited_ends_them_ED_132_ED_140() {
        for (String end : List.of("authority = 'WITHDRAWN'", "protected_address = true", "closed_on = date '2026-11-16'")) {
            Parent parent = school.parent(lou);
            prove(parent, "parent" + parent.account() + "@courriel.example");
            wants(parent, NewsKind.LATENESS, Pace.DAILY);
            lateness(lou, MORNING);
            at("08:40");
            school.change("update guardianship set " + end + " where guardian_id = ?", parent.guardian());
        }

        assertThat(at("18:05").of("messages", "sent")).isZero();
    }

    @Test
    void a_school_that_closes_the_service_while_the_news_wait_ends_them_TS_001() {
        wants(mother, NewsKind.ABSENCE, Pace.DAILY);
        absence(MORNING);
        assertThat(at("08:35").of("news", "found")).isOne();

        school.change("update service_opening set closed_at = now() where establishment_id = ?", school.school.id());

        assertThat(at("18:05").of("messages", "sent")).isZero();
    }

    @Test
    void nothing_is_written_to_who_refused_even_what_waited_TS_005() {
        wants(mother, NewsKind.ABSENCE, Pace.DAILY);
        absence(MORNING);
        assertThat(at("08:35").of("news", "found")).isOne();
        long refusal = school.insert("""
                insert into refusal (reference, channel, received_on, notice_version, recorded_at, recorded_by)
                values ('R-' || ?, 'ONLINE', date '2026-11-16', '2026-1', now(), ?) returning id""", mother.account(), mother.account());
        school.change("insert into refusal_guardian (refusal_id, guardian_id) values (?, ?)", refusal, mother.guardian());

        assertThat(at("18:05").of("messages", "sent")).isZero();
        punishment("18:10");
        assertThat(at("18:15").of("news", "found")).isZero();
    }

    @Test
    void each_mail_has_a_link_that_stops_the_others_in_one_press_and_a_plan_changes_nothing() throws Exception {
        wants(mother, NewsKind.ABSENCE, Pace.AT_ONCE);
        absence(MORNING);
        time.now = instant("08:35");
        assertThat(newsRound().rehearse().of("news", "found")).isOne();
        assertThat(one("select count(*) from family_news")).isZero();
        round();
        MimeMessage mail = relay.getReceivedMessages()[0];
        String link = mail.getHeader("List-Unsubscribe", null);
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");

        assertThatThrownBy(() -> subscriptions.stop("AAAAAAAAAAAAAAAAAAAAAA")).isInstanceOf(NewsStopUnknown.class);
        subscriptions.stop(link.substring(link.indexOf("l=") + 2, link.indexOf('>')));

        absenceOf(lou, "09:30");
        assertThat(at("09:35").of("messages", "sent")).isZero();
        as(mother);
        assertThat(subscriptions.sheet().choices().of(NewsKind.ABSENCE)).isEqualTo(Pace.NEVER);
    }

    @Test
    void what_was_sent_is_shown_to_its_reader_and_to_nobody_else() {
        Parent father = school.parent(lou);
        prove(father, "sacha@courriel.example");
        wants(mother, NewsKind.ABSENCE, Pace.AT_ONCE);
        absence(MORNING);
        at("08:35");

        assertThat(sent(mother)).containsExactly(new SentNews(instant("08:35"), true, List.of(NewsKind.ABSENCE)));
        assertThat(sent(father)).isEmpty();
    }
}
