package fr.carnet.messaging.control;

import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.mail.PostOffice;
import fr.carnet.shared.entity.Tally;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A school on a morning of absences, with a real relay, a telephone that takes what it is told to, and a clock that moves. */
abstract class NoticeSituation {

    static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");
    static final Instant ROLL = EIGHT.plus(Duration.ofMinutes(10));
    static final String MOBILE = "06 39 98 17 04";

    final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final EntityManager em = TestUnit.open();
    final MovedClock time = new MovedClock();
    final SchoolClock clock = new SchoolClock(time);
    final TestBeans beans = new TestBeans(em, clock);
    final NoticePlan plan = beans.get(NoticePlan.class);
    final NoticeQueue queue = beans.get(NoticeQueue.class);
    final List<String> messages = new ArrayList<>();
    Delivery phones = Delivery.TAKEN;
    SchoolMorning morning;
    long pupil;

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

    void reads(long guardian, String language) throws SQLException {
        long account = morning.one("insert into account (id, status, created_at, language) values (nextval('account_seq'), 'BLOCKED', now(), ?) returning id", language);
        morning.one("insert into persona (id, account_id, role, establishment_id, guardian_id) values (nextval('persona_seq'), ?, 'GUARDIAN', ?, ?) returning id",
                account, morning.school.id(), guardian);
    }

    long absence() throws SQLException {
        return absenceOf(pupil);
    }

    long absenceOf(long whom) throws SQLException {
        return morning.absence(whom, EIGHT, ROLL);
    }

    void level(long guardian, String change) throws SQLException {
        morning.one("update guardianship set " + change + " where guardian_id = ? returning 1", guardian);
    }

    Tally round() {
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

    List<String> states() {
        return found("select channel || ' ' || state from notice where matter <> 'CORRECTION' order by guardian_id, rung");
    }

    List<String> corrected() {
        return found("select guardian_id || ' ' || channel || ' ' || state from notice where matter = 'CORRECTION'");
    }

    List<String> found(String sql) {
        return em.createNativeQuery(sql).getResultList().stream().map(String::valueOf).toList();
    }

    static String recipient(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Ten past eight, until it is moved. */
    static final class MovedClock extends Clock {

        Instant now = ROLL;

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
