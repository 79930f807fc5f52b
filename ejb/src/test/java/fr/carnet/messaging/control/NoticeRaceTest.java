package fr.carnet.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.shared.RowGate;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** At most once: two servers that take the same message of a morning at the same time. */
class NoticeRaceTest {

    private static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");

    private final SchoolClock nine = new SchoolClock(Clock.fixed(EIGHT.plusSeconds(3600), ZoneOffset.UTC));
    private final EntityManager first = TestUnit.open();
    private final EntityManager late = TestUnit.open();
    private long school;
    private long notice;

    @BeforeEach
    void a_message_waits() throws SQLException {
        SchoolMorning morning = SchoolMorning.begin();
        school = morning.school.id();
        long pupil = morning.pupil("Lou");
        morning.parent(pupil, "camille@courriel.example", null, null);
        morning.absence(pupil, EIGHT, EIGHT);
        first.getTransaction().begin();
        NoticeQueue queue = queue(first);
        queue.prepare(school);
        notice = queue.waiting(school).get(0).id();
        first.getTransaction().commit();
        first.getTransaction().begin();
        late.getTransaction().begin();
    }

    @AfterEach
    void stop() {
        first.close();
        late.close();
    }

    @Test
    void a_message_that_another_server_took_after_it_was_seen_is_not_taken_again() throws Exception {
        Optional<Outgoing> taken;
        CompletableFuture<Optional<Outgoing>> again;
        try (RowGate gate = RowGate.before("notice")) {
            late.createNativeQuery(RowGate.MEET).getSingleResult();
            again = CompletableFuture.supplyAsync(() -> queue(late).take(school, notice));
            gate.awaitSomebody();
            taken = queue(first).take(school, notice);
            first.getTransaction().commit();
            gate.open();
            again.handle((message, fault) -> message).get(30, TimeUnit.SECONDS);
            late.getTransaction().rollback();
        }
        assertThat(taken).isPresent();
        assertThat(again.get()).isEmpty();
    }

    private NoticeQueue queue(EntityManager em) {
        return new TestBeans(em, nine).get(NoticeQueue.class);
    }
}
