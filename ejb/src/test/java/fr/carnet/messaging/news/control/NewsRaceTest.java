package fr.carnet.messaging.news.control;

import static fr.carnet.schoollife.AttendanceSchool.clock;
import static fr.carnet.schoollife.AttendanceSchool.instant;
import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.schoollife.AttendanceSchool;
import fr.carnet.schoollife.AttendanceSchool.Parent;
import fr.carnet.shared.RowGate;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** At most once: two rounds at the same time, the clock’s and an operator’s, on two connections. */
class NewsRaceTest {

    private final AttendanceSchool school = AttendanceSchool.open();
    private final long lou = school.pupil("Lou");
    private final Parent mother = school.parent(lou);
    private final EntityManager first = TestUnit.open();
    private final EntityManager late = TestUnit.open();

    @BeforeEach
    void an_absence_waits_to_be_told() {
        school.openToFamilies();
        school.change("insert into account_address (account_id, address, verified_at) values (?, 'camille@courriel.example', now())", mother.account());
        school.change("insert into news_choice (account_id, kind, pace, since) values (?, 'ABSENCE', 'AT_ONCE', ?)", mother.account(),
                Timestamp.from(instant("08:00")));
        long absence = school.absence(lou, "08:00", "12:00");
        school.change("""
                insert into family_news (account_id, kind, fact_id, what, at, school_year, pupil_id, starts_at, ends_at, found_at)
                select ?, 'ABSENCE', id, 'RECORDED', ?, 2026, pupil_id, starts_at, ends_at, ? from absence where id = ?""",
                mother.account(), Timestamp.from(instant("08:30")), Timestamp.from(instant("08:35")), absence);
        first.getTransaction().begin();
        late.getTransaction().begin();
    }

    @AfterEach
    void stop() {
        first.close();
        late.close();
        school.change("delete from family_news where account_id = ?", mother.account());
        school.change("delete from news_mail where account_id = ?", mother.account());
        school.change("delete from news_choice where account_id = ?", mother.account());
        school.close();
    }

    @Test
    void news_that_another_round_told_after_they_were_seen_are_not_told_again() throws Exception {
        Optional<OutgoingNews> told;
        CompletableFuture<Optional<OutgoingNews>> again;
        try (RowGate gate = RowGate.before("family_news")) {
            late.createNativeQuery(RowGate.MEET).getSingleResult();
            again = CompletableFuture.supplyAsync(() -> take(late));
            gate.awaitSomebody();
            told = take(first);
            first.getTransaction().commit();
            gate.open();
            again.handle((mail, fault) -> mail).get(30, TimeUnit.SECONDS);
            late.getTransaction().rollback();
        }
        assertThat(told).isPresent();
        assertThat(again.get()).isEmpty();
    }

    @Test
    void news_that_another_round_is_telling_are_left_to_it() {
        assertThat(take(first)).isPresent();
        assertThat(take(late)).isEmpty();
        first.getTransaction().rollback();
        late.getTransaction().rollback();
    }

    private Optional<OutgoingNews> take(EntityManager em) {
        return new TestBeans(em, clock("08:35")).get(NewsQueue.class).take(mother.account());
    }
}
