package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.credentials.entity.Account;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class SignInsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Login login = new Login(UUID.randomUUID().toString());

    @Test
    void somebody_may_sign_in_from_two_devices_at_once() {
        long account = open();
        try (EntityManager phone = begun(); EntityManager desk = begun()) {
            signIns(phone).known(login);
            signIns(desk).note(account, Optional.empty());
            desk.getTransaction().commit();
            signIns(phone).note(account, Optional.of("newer"));

            assertThatCode(phone.getTransaction()::commit).doesNotThrowAnyException();
        }
        try (EntityManager after = begun()) {
            assertThat(signIns(after).known(login)).contains(new KnownCredentials(account, "newer"));
            after.getTransaction().rollback();
        }
    }

    @Test
    void an_account_that_waits_for_its_code_has_no_credentials() {
        try (EntityManager em = begun()) {
            assertThat(signIns(em).known(login)).isEmpty();
            em.getTransaction().rollback();
        }
    }

    private long open() {
        try (EntityManager em = begun()) {
            Account account = Account.blocked(NOW);
            account.activate(login, "hash", "2026-1", NOW);
            new Accounts(em).add(account);
            em.getTransaction().commit();
            return account.id();
        }
    }

    private static SignIns signIns(EntityManager em) {
        return new SignIns(new Accounts(em), new SchoolClock(Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static EntityManager begun() {
        EntityManager em = TestUnit.open();
        em.getTransaction().begin();
        return em;
    }
}
