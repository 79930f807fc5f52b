package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.credentials.entity.AccountLocked;
import fr.carnet.accounts.credentials.entity.Slowdown;
import fr.carnet.accounts.credentials.entity.TooManyTries;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** SE-010 and DP-041, on the real table. */
class FailedTriesTest {

    private static final String WHO = "lou.exemple";

    private final EntityManager em = TestUnit.open();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @BeforeEach
    void begin() {
        em.getTransaction().begin();
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void five_failures_delay_the_sixth_try_by_a_minute_SE_010() {
        fail(5);

        assertThatThrownBy(this::enter).isInstanceOf(TooManyTries.class);
        now = now.plus(Duration.ofSeconds(61));
        assertThatCode(this::enter).doesNotThrowAnyException();
    }

    @Test
    void ten_failures_lock_for_a_day_SE_010() {
        for (int i = 0; i < 10; i++) {
            enter();
            now = now.plus(Duration.ofMinutes(17));
        }

        assertThatThrownBy(this::enter).isInstanceOf(AccountLocked.class);
        now = now.plus(Duration.ofDays(1));
        assertThatCode(this::enter).doesNotThrowAnyException();
    }

    @Test
    void no_more_than_twenty_five_tries_are_heard_in_a_day_DP_041() {
        int heard = 0;
        for (Instant end = now.plus(Duration.ofHours(23)); now.isBefore(end); now = now.plus(Duration.ofMinutes(3))) {
            try {
                enter();
                heard++;
            } catch (TooManyTries | AccountLocked tooSoon) {
                assertThat(heard).isGreaterThanOrEqualTo(5);
            }
        }
        assertThat(heard).isBetween(5, 25);
    }

    @Test
    void a_success_starts_the_count_again() {
        fail(4);
        enter();
        tries().forgive(Slowdown.ACCOUNT, WHO);

        fail(4);
        assertThatCode(this::enter).doesNotThrowAnyException();
    }

    @Test
    void a_success_does_not_clear_the_failures_of_its_source() {
        for (int i = 0; i < 99; i++) {
            tries().enter(Slowdown.SOURCE, "192.0.2.7");
        }
        tries().enter(Slowdown.SOURCE, "192.0.2.7");
        tries().forgive(Slowdown.SOURCE, "192.0.2.7");
        tries().enter(Slowdown.SOURCE, "192.0.2.7");

        assertThatThrownBy(() -> tries().enter(Slowdown.SOURCE, "192.0.2.7")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void a_new_code_lets_a_locked_person_in_at_once() {
        fail(5);
        tries().forget(Slowdown.ACCOUNT, WHO);

        assertThatCode(this::enter).doesNotThrowAnyException();
    }

    @Test
    void the_table_names_nobody_SE_081() {
        enter();

        assertThat(em.createNativeQuery("select key from failed_try").getResultList())
                .isNotEmpty().noneMatch(key -> key.toString().contains("lou"));
    }

    @Test
    void old_counts_are_forgotten() {
        enter();
        now = now.plus(Duration.ofDays(3));

        assertThat(tries().forgetOld()).isPositive();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            enter();
        }
    }

    private void enter() {
        tries().enter(Slowdown.ACCOUNT, WHO);
    }

    private FailedTries tries() {
        return new FailedTries(em, new CodeKey(Base64.getEncoder().encodeToString(new byte[32])),
                new SchoolClock(Clock.fixed(now, ZoneOffset.UTC)));
    }
}
