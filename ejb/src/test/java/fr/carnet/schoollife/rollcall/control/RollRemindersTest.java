package fr.carnet.schoollife.rollcall.control;

import fr.carnet.schoollife.rollcall.ClassOfDay;
import fr.carnet.schoollife.rollcall.boundary.NewRoll;
import fr.carnet.schoollife.rollcall.boundary.RollReminderRule;
import fr.carnet.schoollife.rollcall.boundary.RollSubject;
import fr.carnet.schoollife.rollcall.entity.JustReminded;
import fr.carnet.schoollife.rollcall.entity.NobodyToRemind;
import fr.carnet.schoollife.rollcall.entity.ReminderNotSent;
import fr.carnet.schoollife.rollcall.entity.RollNotMissing;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A forgotten roll is reminded of, from the list to a real relay. */
class RollRemindersTest {

    private final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ClassOfDay day = new ClassOfDay(1);
    private String port;
    private EntityManager em;
    private TestBeans beans;

    @BeforeEach
    void a_teacher_with_an_address() throws SQLException {
        relay.start();
        port = String.valueOf(relay.getSmtp().getPort());
        address("camille@courriel.invalid");
    }

    @AfterEach
    void stop() {
        relay.stop();
        leave(true);
    }

    private void leave(boolean keep) {
        if (em != null && em.getTransaction().isActive()) {
            if (keep) {
                em.getTransaction().commit();
            } else {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private void address(String email) throws SQLException {
        ClassOfDay.id("update staff_member set email = ? where establishment_id = ? and role = 'TEACHER' returning id", email, day.school.id());
    }

    private RollReminders at(String hour) {
        enter(hour);
        beans.door().enterSchool(day.cpe);
        return beans.get(RollReminders.class);
    }

    /** One round of the clock, which belongs to no school. */
    private int round(String hour) {
        enter(hour);
        return beans.get(ReminderRound.class).run(day.school.id(), () -> false);
    }

    private List<?> schools() {
        return em.createNativeQuery("select id from schools_with_forgotten_rolls(?1, 2026) where id = ?2")
                .setParameter(1, Timestamp.from(beans.get(SchoolClock.class).now())).setParameter(2, day.school.id()).getResultList();
    }

    private Instant remindedAt(String hour) {
        return at(hour).missing.today().get(0).remindedAt();
    }

    private void enter(String hour) {
        leave(true);
        em = TestUnit.open();
        em.getTransaction().begin();
        beans = new TestBeans(em, new SchoolClock(Clock.fixed(Instant.parse("2026-11-23T" + hour + ":00+01:00"), ZoneOffset.UTC)));
        Properties mail = new Properties();
        mail.setProperty("mail.transport.protocol", "smtp");
        mail.setProperty("mail.smtp.host", "127.0.0.1");
        mail.setProperty("mail.smtp.port", port);
        beans.put(new PostOffice(Session.getInstance(mail), "ne-pas-repondre@carnet.invalid", 60_000));
        beans.get(ReminderMail.class).address = "https://carnet.invalid/";
    }

    @Test
    void the_mail_tells_neither_the_class_nor_the_lesson() throws Exception {
        at("08:20").remind(day.first);
        String text = (String) relay.getReceivedMessages()[0].getContent();
        assertThat(relay.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("camille@courriel.invalid");
        assertThat(text).contains("https://carnet.invalid/schoollife/rolls").doesNotContain("5B", "ELEVE", "B12", "020700", "08");
        assertThat(at("08:21").missing.today().get(0).remindedAt()).isEqualTo(Instant.parse("2026-11-23T07:20:00Z"));
    }

    @Test
    void half_an_hour_after_the_beginning_the_clock_reminds_by_itself_and_once() throws Exception {
        assertThat(round("08:29")).isZero();
        assertThat(schools()).isEmpty();
        enter("08:30");
        assertThat(schools()).hasSize(1);

        assertThat(round("08:30")).isOne();
        assertThat(schools()).isEmpty();
        assertThat(round("08:32")).isZero();
        assertThat((String) relay.getReceivedMessages()[0].getContent()).contains("https://carnet.invalid/schoollife/rolls").doesNotContain("5B");
        assertThat(remindedAt("08:33")).isEqualTo(Instant.parse("2026-11-23T07:30:00Z"));

        assertThat(round("09:25")).as("the roll of the next lesson is another one").isOne();
        assertThat(relay.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_round_killed_before_or_after_the_mail_left_sends_it_no_second_time() {
        enter("08:30");
        assertThat(beans.get(ForgottenRolls.class).take(day.school.id(), day.first)).containsExactly("camille@courriel.invalid");

        assertThat(round("08:32")).isZero();
        assertThat(beans.get(ForgottenRolls.class).take(day.school.id(), day.first)).isEmpty();
        assertThat(relay.getReceivedMessages()).isEmpty();
        assertThat(remindedAt("08:33")).as("nobody says of it that it was sent").isNull();
    }

    @Test
    void a_relay_that_is_down_is_tried_again_at_the_next_round() {
        relay.stop();
        assertThat(round("08:30")).isZero();
        relay.start();
        port = String.valueOf(relay.getSmtp().getPort());
        assertThat(round("08:32")).isOne();
    }

    @Test
    void what_somebody_reminded_of_or_took_is_left_alone() {
        at("08:20").remind(day.first);
        assertThat(round("08:40")).isZero();
        at("09:10");
        beans.get(RollCalls.class).take(new NewRoll(RollSubject.lesson(day.second, ClassOfDay.MONDAY), UUID.randomUUID(), List.of()));
        assertThat(round("09:40")).isZero();
        assertThat(schools()).isEmpty();
    }

    @Test
    void nothing_leaves_on_a_closed_day_nor_for_a_lesson_not_held() throws SQLException {
        ClassOfDay.id("""
                insert into lesson_change (establishment_id, lesson_id, day, state, recorded_at, recorded_by)
                values (?, ?, date '2026-11-23', 'NOT_HELD', now(), 0) returning id""", day.school.id(), day.first);
        assertThat(round("08:40")).isZero();
        assertThat(schools()).isEmpty();
        ClassOfDay.id("insert into school_closure (establishment_id, day, label) values (?, date '2026-11-23', 'Neige') returning establishment_id",
                day.school.id());
        assertThat(round("09:40")).isZero();
        assertThat(schools()).isEmpty();
    }

    @Test
    void the_head_sets_the_minutes_or_none() {
        at("08:10");
        RollReminderRules rules = beans.get(RollReminderRules.class);
        assertThat(rules.current()).isEqualTo(new RollReminderRule(30));
        rules.keep(new RollReminderRule(45));
        assertThat(round("08:44")).isZero();
        assertThat(schools()).isEmpty();
        assertThat(round("08:45")).isOne();

        at("09:00");
        beans.get(RollReminderRules.class).keep(new RollReminderRule(null));
        assertThat(beans.get(RollReminderRules.class).current()).isEqualTo(new RollReminderRule(null));
        assertThat(round("09:50")).isZero();
        assertThat(schools()).isEmpty();
    }

    @Test
    void at_most_once_an_hour() {
        at("08:20").remind(day.first);
        RollReminders soon = at("09:19");
        assertThatThrownBy(() -> soon.remind(day.first)).isInstanceOf(JustReminded.class);
        at("09:21").remind(day.first);
        assertThat(relay.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_roll_that_is_taken_or_not_due_is_not_reminded_of() {
        RollReminders early = at("08:10");
        assertThatThrownBy(() -> early.remind(day.first)).isInstanceOf(RollNotMissing.class);
        at("08:20");
        beans.get(RollCalls.class).take(new NewRoll(RollSubject.lesson(day.first, ClassOfDay.MONDAY), UUID.randomUUID(), List.of()));
        RollReminders late = at("08:25");
        assertThatThrownBy(() -> late.remind(day.first)).isInstanceOf(RollNotMissing.class);
    }

    @Test
    void without_an_address_somebody_is_told_to_find_another_way() throws SQLException {
        address(null);
        RollReminders reminders = at("08:20");
        assertThatThrownBy(() -> reminders.remind(day.first)).isInstanceOf(NobodyToRemind.class);
        leave(false);
    }

    @Test
    void a_relay_that_is_down_leaves_no_trace_of_a_reminder() {
        RollReminders reminders = at("08:20");
        relay.stop();
        assertThatThrownBy(() -> reminders.remind(day.first)).isInstanceOf(ReminderNotSent.class);
        leave(false);
        assertThat(at("08:21").missing.today().get(0).remindedAt()).isNull();
    }
}
