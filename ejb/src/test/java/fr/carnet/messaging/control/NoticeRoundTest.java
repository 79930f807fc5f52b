package fr.carnet.messaging.control;

import fr.carnet.messaging.entity.CallOutcome;
import fr.carnet.messaging.entity.NotACall;
import fr.carnet.messaging.entity.Notice;
import fr.carnet.messaging.entity.NoticeUnknown;
import fr.carnet.messaging.entity.SendingChanged;
import fr.carnet.schoollife.record.entity.FamilyToTell;
import fr.carnet.schoollife.record.entity.FamilyToTell.Matter;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.entity.Tally;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A school's morning on the real schema, to a real relay: who is told, when, and what stops it. The roll of 8 h is taken at 8 h 10. */
class NoticeRoundTest {

    private static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");
    private static final Instant ROLL = EIGHT.plus(Duration.ofMinutes(10));
    private static final String MOBILE = "06 39 98 17 04";

    private final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final EntityManager em = TestUnit.open();
    private final MovedClock time = new MovedClock();
    private final SchoolClock clock = new SchoolClock(time);
    private final TestBeans beans = new TestBeans(em, clock);
    private final NoticePlan plan = beans.get(NoticePlan.class);
    private final NoticeQueue queue = beans.get(NoticeQueue.class);
    private final List<String> messages = new ArrayList<>();
    private Delivery phones = Delivery.TAKEN;
    private SchoolMorning morning;
    private long pupil;

    @BeforeEach
    void a_school_with_a_pupil() throws SQLException {
        relay.start();
        morning = SchoolMorning.begin();
        pupil = morning.pupil("Lou");
        em.getTransaction().begin();
        beans.door().enterSchoolAsOperator(morning.school.id(), SchoolMorning.YEAR);
    }

    @AfterEach
    void stop() {
        em.getTransaction().rollback();
        em.close();
        relay.stop();
    }

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
    void both_holders_of_authority_are_told_separately_and_nobody_else_ED_013_ED_131() throws Exception {
        morning.parent(pupil, "camille@courriel.example", null, morning.address());
        morning.parent(pupil, "sacha@courriel.example", null, morning.address());
        level(morning.parent(pupil, "contact@courriel.example", MOBILE, null), "level = 3");
        level(morning.parent(pupil, "garde@courriel.example", MOBILE, null), "level = 2");
        level(morning.parent(pupil, "retrait@courriel.example", MOBILE, null), "authority = 'WITHDRAWN'");
        level(morning.parent(pupil, "ancien@courriel.example", MOBILE, null), "closed_on = date '2026-10-01'");
        absence();
        time.pass(60);

        round();

        assertThat(Stream.of(relay.getReceivedMessages()).map(mail -> recipient(mail)))
                .containsExactlyInAnyOrder("camille@courriel.example", "sacha@courriel.example");
        assertThat(messages).isEmpty();
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

    private void reads(long guardian, String language) throws SQLException {
        long account = morning.one("insert into account (id, status, created_at, language) values (nextval('account_seq'), 'BLOCKED', now(), ?) returning id", language);
        morning.one("insert into persona (id, account_id, role, establishment_id, guardian_id) values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?) returning id",
                account, morning.school.id(), guardian);
    }

    @Test
    void an_answer_stops_every_way_at_once() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", MOBILE, morning.address());
        long absence = absence();
        time.pass(10);
        round();

        plan.answered(Set.of(absence));
        time.pass(600);

        assertThat(round().of("messages", "read")).isZero();
        assertThat(states()).containsExactly("MAIL ANSWERED", "SMS STOPPED", "CALL STOPPED", "LETTER STOPPED");
    }

    @Test
    void what_the_school_learns_otherwise_stops_the_messages_too() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", null, null);
        long late = absence();
        long ill = absenceOf(morning.pupil("Inès"));
        long announced = absenceOf(morning.pupil("Noa"));
        plan.absences(List.of());
        morning.one("""
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                select nextval('lateness_seq'), 2026, 99, establishment_id, pupil_id, starts_at + interval '30 minutes', 30, 'UNKNOWN', now(), 0
                  from absence where id = ? returning 1""", late);
        morning.one("""
                insert into roll_entry (school_year, academy, establishment_id, roll_call_id, pupil_id, day, starts_at, ends_at, mark, recorded_at, recorded_by)
                select 2026, 99, establishment_id, 0, pupil_id, date '2026-11-23', starts_at, ends_at, 'INFIRMARY', now(), 0
                  from absence where id = ? returning 1""", ill);
        morning.one("""
                insert into absence_explanation (id, school_year, academy, establishment_id, pupil_id, starts_at, ends_at, reason, channel, said_at, recorded_at, recorded_by)
                select nextval('absence_explanation_seq'), 2026, 99, establishment_id, pupil_id, starts_at - interval '1 hour', ends_at, 'CHILD_ILLNESS', 'PORTAL', now(), now(), 0
                  from absence where id = ? returning 1""", announced);
        time.pass(60);

        assertThat(round().of("messages", "read")).isZero();
        assertThat(states()).isNotEmpty().allMatch(state -> state.endsWith("STOPPED"));
    }

    @Test
    void an_error_is_corrected_to_exactly_those_who_were_reached() throws SQLException {
        long told = morning.parent(pupil, "camille@courriel.example", null, morning.address());
        morning.parent(pupil, null, null, morning.address());
        long absence = absence();
        time.pass(10);
        round();

        plan.withdrawn(Set.of(absence));
        round();

        assertThat(corrected()).containsExactly(told + " MAIL SENT");
        assertThat(relay.getReceivedMessages()).hasSize(2);
        plan.withdrawn(Set.of(absence));
        assertThat(corrected()).hasSize(1);
        assertThat(beans.get(Contacts.class).about(absence)).as("what the record of the absence shows")
                .extracting(line -> line.matter() + " " + line.channel() + " " + line.state()).contains("CORRECTION MAIL SENT", "ABSENCE MAIL SENT");
        assertThat(beans.get(Contacts.class).about(absence + 1)).isEmpty();
    }

    @Test
    void a_bad_address_gives_way_to_the_next_step_at_once() throws SQLException {
        morning.parent(pupil, "pas une adresse", MOBILE, null);
        absence();
        time.pass(10);

        round();

        assertThat(states()).containsExactly("MAIL FAILED", "SMS SENT", "CALL PLANNED");
    }

    @Test
    void a_carrier_that_is_down_keeps_its_messages_for_the_next_round() throws SQLException {
        morning.parent(pupil, null, MOBILE, null);
        absence();
        time.pass(10);
        phones = Delivery.DOWN;

        assertThat(round().of("messages", "waiting")).isEqualTo(1);
        phones = Delivery.TAKEN;
        assertThat(round().of("messages", "sent")).isEqualTo(1);
    }

    @Test
    void a_message_that_a_crash_left_in_the_air_is_never_sent_again_and_the_next_way_is_taken() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", MOBILE, null);
        absence();
        time.pass(10);
        queue.prepare(morning.school.id());
        assertThat(queue.take(morning.school.id(), queue.waiting(morning.school.id()).get(0).id())).isPresent();

        assertThat(round().of("messages", "read")).isZero();
        time.pass(11);
        round();

        assertThat(relay.getReceivedMessages()).isEmpty();
        assertThat(messages).hasSize(1);
        assertThat(states()).containsExactly("MAIL FAILED", "SMS SENT", "CALL PLANNED");
    }

    @Test
    void above_twenty_people_nothing_leaves_before_somebody_confirms() throws SQLException {
        for (int i = 0; i < 21; i++) {
            long one = morning.pupil("Lou");
            morning.parent(one, "parent" + i + "@courriel.example", MOBILE, null);
            absenceOf(one);
        }
        time.pass(10);

        Tally tally = round();

        assertThat(tally.of("messages", "held")).isEqualTo(21);
        assertThat(relay.getReceivedMessages()).isEmpty();
        time.pass(30);
        round();
        assertThat(messages).as("the next way waits for the confirmation of the first").isEmpty();
        long sending = Long.parseLong(found("select distinct sending from notice where state = 'HELD'").get(0));
        HeldSendings sendings = beans.get(HeldSendings.class);
        assertThatThrownBy(() -> sendings.confirm(sending, 20, 0)).isInstanceOf(SendingChanged.class);
        sendings.confirm(sending, 21, 0);
        assertThat(round().of("messages", "sent")).isEqualTo(21);
        assertThat(messages).as("the next way leaves the time to answer").isEmpty();
        time.pass(15);
        round();
        assertThat(relay.getReceivedMessages()).hasSize(21);
    }

    @Test
    void a_family_reached_by_telephone_is_left_in_peace_and_the_other_parent_who_lives_apart_is_not_ED_133() throws SQLException {
        long mother = morning.parent(pupil, "camille@courriel.example", MOBILE, morning.address());
        long father = morning.parent(pupil, "sacha@courriel.example", null, morning.address());
        absence();
        plan.absences(List.of());
        Notice call = em.find(Notice.class, Long.valueOf(found("select id from notice where channel = 'CALL' and guardian_id = " + mother).get(0)));
        call.called(CallOutcome.REACHED, clock.now(), 0);
        em.flush();
        beans.get(Calls.class).leaveInPeace(call);

        assertThat(found("select distinct state from notice where guardian_id = " + mother + " order by 1")).containsExactly("ANSWERED", "STOPPED");
        assertThat(found("select distinct state from notice where guardian_id = " + father)).containsExactly("PLANNED");
        assertThatThrownBy(() -> call.called(CallOutcome.NO_ANSWER, clock.now(), 0)).isInstanceOf(NotACall.class);
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

    @Test
    void twenty_people_are_told_without_asking() throws SQLException {
        for (int i = 0; i < 20; i++) {
            long one = morning.pupil("Lou");
            morning.parent(one, "parent" + i + "@courriel.example", null, null);
            absenceOf(one);
        }
        time.pass(10);

        assertThat(round().of("messages", "sent")).isEqualTo(20);
    }

    @Test
    void a_protected_address_is_never_printed_nor_shared_and_who_must_not_know_gets_nothing_by_itself_ED_139_ED_140() throws SQLException {
        long home = morning.address();
        long mother = morning.parent(pupil, "camille@courriel.example", null, home);
        long father = morning.parent(pupil, "sacha@courriel.example", MOBILE, home);
        level(father, "protected_address = true");
        absence();
        time.pass(600);
        round();

        assertThat(Stream.of(relay.getReceivedMessages()).map(mail -> recipient(mail))).containsExactly("camille@courriel.example");
        assertThat(messages).isEmpty();
        assertThat(found("select guardian_id || ' ' || channel from notice where pupil_id = " + pupil + " order by guardian_id, rung"))
                .containsExactly(mother + " MAIL", mother + " LETTER", father + " CALL");
        long hidden = morning.pupil("Inès");
        morning.parent(hidden, "ase@courriel.example", null, home);
        morning.one("update pupil set protected_address = true where id = ? returning 1", hidden);
        absenceOf(hidden);
        round();
        assertThat(found("select channel from notice where pupil_id = " + hidden)).doesNotContain("LETTER");
    }

    @Test
    void a_new_link_is_told_to_the_others_without_a_name_and_to_the_newcomer_not_at_all_D_15() throws Exception {
        morning.parent(pupil, "camille@courriel.example", null, null);
        level(morning.parent(pupil, "nouveau@courriel.example", MOBILE, null), "announced = false");

        round();

        assertThat(Stream.of(relay.getReceivedMessages()).map(mail -> recipient(mail))).containsExactly("camille@courriel.example");
        assertThat((String) relay.getReceivedMessages()[0].getContent()).contains("Lou").doesNotContain("EXEMPLE", "nouveau", "Collège");
        assertThat(messages).isEmpty();
        round();
        assertThat(relay.getReceivedMessages()).as("once").hasSize(1);
    }

    @Test
    void the_parents_of_an_adult_who_objected_hear_of_absenteeism_only_ED_143() throws SQLException {
        morning.parent(pupil, "camille@courriel.example", null, null);
        morning.one("update pupil set of_age_on = date '2026-10-01', guardians_told = 'SERIOUS' where id = ? returning 1", pupil);
        absence();
        plan.information(new FamilyToTell(pupil, Matter.DETENTION, 12, LocalDate.of(2026, 11, 30)));
        plan.information(new FamilyToTell(pupil, Matter.ATTENDANCE_FILE, 13, LocalDate.of(2026, 11, 30)));
        time.pass(60);

        round();

        assertThat(found("select matter || ' ' || state from notice where pupil_id = " + pupil)).containsExactly("ATTENDANCE_FILE SENT");
    }

    @Test
    void who_loses_authority_between_the_plan_and_the_sending_gets_nothing_ED_137() throws SQLException {
        long father = morning.parent(pupil, "sacha@courriel.example", MOBILE, morning.address());
        absence();
        plan.absences(List.of());
        level(father, "authority = 'WITHDRAWN'");
        time.pass(60);

        assertThat(round().of("messages", "read")).isZero();
        assertThatThrownBy(beans.get(EveningLetters.class)::close).isInstanceOf(NoticeUnknown.class);
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

    private long absence() throws SQLException {
        return absenceOf(pupil);
    }

    private long absenceOf(long whom) throws SQLException {
        return morning.absence(whom, EIGHT, ROLL);
    }

    private void level(long guardian, String change) throws SQLException {
        morning.one("update guardianship set " + change + " where guardian_id = ? returning 1", guardian);
    }

    private Tally round() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", Integer.toString(relay.getSmtp().getPort()));
        PostOffice office = new PostOffice(Session.getInstance(smtp), "carnet@service.example", 60_000);
        return new NoticeRound(queue, new NoticeWording(), office, (number, text, reference) -> {
            if (phones == Delivery.TAKEN) {
                messages.add(number + " " + text);
            }
            return phones;
        }).run(morning.school.id(), () -> false);
    }

    private List<String> states() {
        return found("select channel || ' ' || state from notice where matter <> 'CORRECTION' order by guardian_id, rung");
    }

    private List<String> corrected() {
        return found("select guardian_id || ' ' || channel || ' ' || state from notice where matter = 'CORRECTION'");
    }

    private List<String> found(String sql) {
        return em.createNativeQuery(sql).getResultList().stream().map(String::valueOf).toList();
    }

    private static String recipient(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Ten past eight, until it is moved. */
    private static final class MovedClock extends Clock {

        private Instant now = ROLL;

        void pass(int minutes) {
            now = now.plus(Duration.ofMinutes(minutes));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
