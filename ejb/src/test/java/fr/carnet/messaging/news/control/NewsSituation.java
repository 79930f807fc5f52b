package fr.carnet.messaging.news.control;

import fr.carnet.messaging.news.boundary.SentNews;
import fr.carnet.messaging.news.entity.NewsKind;
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
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;

import static fr.carnet.schoollife.AttendanceSchool.instant;

/** A mother with a proved address and what the school records of her child, with a real relay and a clock that moves; nothing is committed. */
abstract class NewsSituation {

    static final String MORNING = "08:30";
    static final String TOMORROW = "2026-11-17T07:05";

    final GreenMail relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final AttendanceSchool school = AttendanceSchool.open();
    final long lou = school.pupil("Lou");
    final Parent mother = school.parent(lou);
    final EntityManager em = TestUnit.open();
    final MovedClock time = new MovedClock();
    final TestBeans beans = new TestBeans(em, new SchoolClock(time));
    final NewsQueue queue = beans.get(NewsQueue.class);
    final NewsSubscriptions subscriptions = beans.get(NewsSubscriptions.class);
    int port;

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

    List<SentNews> sent(Parent reader) {
        as(reader);
        return subscriptions.sheet().sent();
    }

    void as(Parent reader) {
        beans.door().enterFamily(reader.account());
    }

    Tally at(String moment) {
        time.now = instant(moment);
        return round();
    }

    Tally round() {
        return newsRound().run(() -> false);
    }

    NewsRound newsRound() {
        Properties smtp = new Properties();
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", "127.0.0.1");
        smtp.setProperty("mail.smtp.port", Integer.toString(port));
        return new NewsRound(queue, new NewsWording("https://carnet.example/"),
                new PostOffice(Session.getInstance(smtp), "carnet@service.example", 60_000));
    }

    String text(int number) throws MessagingException, IOException {
        return (String) relay.getReceivedMessages()[number].getContent();
    }

    void prove(Parent parent, String address) {
        school.change("insert into account_address (account_id, address, verified_at) values (?, ?, now())", parent.account(), address);
    }

    void wants(Parent parent, NewsKind kind, Pace pace) {
        school.change("insert into news_choice (account_id, kind, pace, since) values (?, ?, ?, ?)", parent.account(), kind.name(), pace.name(),
                Timestamp.from(instant("08:00")));
    }

    long absence(String recorded) {
        return absenceOf(lou, recorded);
    }

    long absenceOf(long pupil, String recorded) {
        long absence = school.absence(pupil, "08:00", "12:00");
        change(absence, "RECORDED", recorded);
        return absence;
    }

    void change(long absence, String what, String at) {
        school.change("""
                insert into absence_change (id, school_year, academy, establishment_id, absence_id, pupil_id, what, starts_at, ends_at, changed_at, changed_by)
                select nextval('absence_change_seq'), 2026, 99, establishment_id, id, pupil_id, ?, starts_at, ends_at, ?, 0
                  from absence where id = ?""", what, Timestamp.from(instant(at)), absence);
    }

    long lateness(long pupil, String recorded) {
        return school.insert("""
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                values (nextval('lateness_seq'), 2026, 99, ?, ?, ?, 5, 'OTHER', ?, 0) returning id""",
                school.school.id(), pupil, Timestamp.from(instant(recorded)), Timestamp.from(instant(recorded)));
    }

    void cancel(long lateness, String at) {
        school.change("update lateness set cancelled_at = ? where id = ?", Timestamp.from(instant(at)), lateness);
    }

    void punishment(String recorded) {
        school.change("""
                insert into punishment (id, school_year, academy, establishment_id, pupil_id, kind, decided_on, motive, recorded_at, recorded_by)
                values (nextval('punishment_seq'), 2026, 99, ?, ?, 'DETENTION', date '2026-11-16', 'Oublis', ?, 0)""",
                school.school.id(), lou, Timestamp.from(instant(recorded)));
    }

    long one(String sql) {
        as(mother);
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    static final class MovedClock extends Clock {

        Instant now;

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
