package fr.carnet.messaging.news.control;

import fr.carnet.messaging.news.entity.NewsChoices;
import fr.carnet.messaging.news.entity.NewsKind;
import fr.carnet.messaging.news.entity.Pace;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;

/** Of the news: at once, in the evening, and not in the quiet hours. */
class NewsMomentTest extends NewsSituation {

    @Test
    void the_digest_is_one_mail_per_person_in_the_evening_whatever_the_number_of_children() throws Exception {
        long noa = school.pupil("Noa");
        school.change("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, ?, 1)", school.school.id(), noa, mother.guardian());
        wants(mother, NewsKind.ABSENCE, Pace.DAILY);
        wants(mother, NewsKind.LATENESS, Pace.DAILY);
        absence(MORNING);
        lateness(lou, "10:00");
        lateness(noa, "11:00");
        assertThat(at("17:59").of("messages", "sent")).isZero();

        assertThat(at("18:00").of("messages", "sent")).isOne();

        assertThat(text(0)).contains("Lou, lundi 16").contains("Noa, lundi 16");
        lateness(lou, "18:10");
        assertThat(at("19:30").of("messages", "sent")).as("for tomorrow evening").isZero();
        assertThat(at("2026-11-17T18:01").of("messages", "sent")).isOne();
    }

    @Test
    void nothing_leaves_in_the_quiet_hours_and_what_was_held_leaves_when_they_end() {
        wants(mother, NewsKind.LATENESS, Pace.AT_ONCE);
        lateness(lou, "20:30");
        assertThat(at("20:35").of("messages", "sent")).isZero();
        assertThat(at("2026-11-17T06:59").of("messages", "sent")).isZero();

        assertThat(at(TOMORROW).of("messages", "sent")).isOne();
    }

    @Test
    void everybody_has_quiet_hours_of_his_or_her_own_also_within_a_day() {
        wants(mother, NewsKind.LATENESS, Pace.AT_ONCE);
        as(mother);
        subscriptions.keep(new NewsChoices(Map.of(NewsKind.LATENESS, Pace.AT_ONCE), LocalTime.of(9, 0), LocalTime.of(17, 0)));
        lateness(lou, MORNING);
        assertThat(at("09:00").of("messages", "sent")).isZero();
        assertThat(at("16:59").of("messages", "sent")).isZero();
        assertThat(at("23:00").of("messages", "sent")).isOne();
    }

    @Test
    void three_mails_a_day_at_once_and_no_more_EC_005() {
        wants(mother, NewsKind.LATENESS, Pace.AT_ONCE);
        for (String hour : List.of("09:00", "10:00", "11:00")) {
            lateness(lou, hour);
            assertThat(at(hour).of("messages", "sent")).isOne();
        }
        lateness(lou, "12:00");
        assertThat(at("12:05").of("messages", "sent")).isZero();
        assertThat(at(TOMORROW).of("messages", "sent")).isOne();
    }

    @Test
    void what_came_before_it_was_wanted_is_no_news() {
        absence("08:05");
        time.now = instant("08:10");
        as(mother);
        subscriptions.keep(new NewsChoices(Map.of(NewsKind.ABSENCE, Pace.AT_ONCE), null, null));

        assertThat(at("08:15").of("messages", "sent")).isZero();
    }
}
