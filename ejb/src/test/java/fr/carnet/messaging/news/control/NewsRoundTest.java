package fr.carnet.messaging.news.control;

import fr.carnet.messaging.news.boundary.SentNews;
import fr.carnet.messaging.news.entity.AddressNotProved;
import fr.carnet.messaging.news.entity.NewsChoices;
import fr.carnet.messaging.news.entity.NewsKind;
import fr.carnet.messaging.news.entity.NewsStopUnknown;
import fr.carnet.messaging.news.entity.Pace;
import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.AttendanceSchool.Parent;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.entity.Tally;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The news of a day, from what the school records to the mailbox of who asked for it, on the real schema and to a real relay. */
class NewsRoundTest {

    private static final String MORNING = "08:30";
    private static final String TOMORROW = "2026-11-17T07:05";

    private final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AttendanceSchool school = AttendanceSchool.open();
    private final long lou = school.pupil("Lou");
    private final Parent mother = school.parent(lou);
    private final EntityManager em = TestUnit.open();
    private final MovedClock time = new MovedClock();
    private final TestBeans beans = new TestBeans(em, new SchoolClock(time));
    private final NewsQueue queue = beans.get(NewsQueue.class);
    private final NewsSubscriptions subscriptions = beans.get(NewsSubscriptions.class);
    private int port;

    @BeforeEach
    void a_mother_with_a_proved_address() {
        relay.start();
        port = relay.getSmtp().getPort();
        school.change("delete from news_choice");
        school.openToFamilies();
        prove(mother, "camille@courriel.example");
        em.getTransaction().begin();
        time.now = instant("08:00");
        round();
    }

    @AfterEach
    void stop() {
        em.getTransaction().rollback();
        em.close();
        school.close();
        relay.stop();
    }

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
    void what_came_before_it_was_wanted_is_no_news() {
        absence("08:05");
        time.now = instant("08:10");
        as(mother);
        subscriptions.keep(new NewsChoices(Map.of(NewsKind.ABSENCE, Pace.AT_ONCE), null, null));

        assertThat(at("08:15").of("messages", "sent")).isZero();
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

    private List<SentNews> sent(Parent reader) {
        as(reader);
        return subscriptions.sheet().sent();
    }

    private void as(Parent reader) {
        beans.door().enterFamily(reader.account());
    }

    private Tally at(String moment) {
        time.now = instant(moment);
        return round();
    }

    private Tally round() {
        return newsRound().run(() -> false);
    }

    private NewsRound newsRound() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", Integer.toString(port));
        return new NewsRound(queue, new NewsWording("https://carnet.example/"),
                new PostOffice(Session.getInstance(smtp), "carnet@service.example", 60_000));
    }

    private String text(int number) throws MessagingException, IOException {
        return (String) relay.getReceivedMessages()[number].getContent();
    }

    private void prove(Parent parent, String address) {
        school.change("insert into account_address (account_id, address, verified_at) values (?, ?, now())", parent.account(), address);
    }

    private void wants(Parent parent, NewsKind kind, Pace pace) {
        school.change("insert into news_choice (account_id, kind, pace, since) values (?, ?, ?, ?)", parent.account(), kind.name(), pace.name(),
                Timestamp.from(instant("08:00")));
    }

    private long absence(String recorded) {
        return absenceOf(lou, recorded);
    }

    private long absenceOf(long pupil, String recorded) {
        long absence = school.absence(pupil, "08:00", "12:00");
        change(absence, "RECORDED", recorded);
        return absence;
    }

    private void change(long absence, String what, String at) {
        school.change("""
                insert into absence_change (id, school_year, academy, establishment_id, absence_id, pupil_id, what, starts_at, ends_at, changed_at, changed_by)
                select nextval('absence_change_seq'), 2026, 99, establishment_id, id, pupil_id, ?, starts_at, ends_at, ?, 0
                  from absence where id = ?""", what, Timestamp.from(instant(at)), absence);
    }

    private long lateness(long pupil, String recorded) {
        return school.insert("""
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                values (nextval('lateness_seq'), 2026, 99, ?, ?, ?, 5, 'OTHER', ?, 0) returning id""",
                school.school.id(), pupil, Timestamp.from(instant(recorded)), Timestamp.from(instant(recorded)));
    }

    private void cancel(long lateness, String at) {
        school.change("update lateness set cancelled_at = ? where id = ?", Timestamp.from(instant(at)), lateness);
    }

    private void punishment(String recorded) {
        school.change("""
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                values (nextval('punishment_seq'), 2026, 99, ?, ?, 'DETENTION', date '2026-11-16', 'Oublis', ?, 0)""",
                school.school.id(), lou, Timestamp.from(instant(recorded)));
    }

    private long one(String sql) {
        as(mother);
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static final class MovedClock extends Clock {

        private Instant now;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
