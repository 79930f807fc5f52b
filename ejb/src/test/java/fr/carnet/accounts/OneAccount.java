package fr.carnet.accounts;

import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.secondfactor.control.RelyingParty;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;

/** What tests of one account begin with: the account, of nobody in particular, and an hour that the test moves; all else is taken back. */
public abstract class OneAccount {

    protected final EntityManager em = TestUnit.open();
    protected final long account = newAccount();
    protected Instant now = Instant.parse("2026-11-30T08:00:00Z");

    @BeforeEach
    protected void begin() {
        em.getTransaction().begin();
    }

    @AfterEach
    protected void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    /** New ones, at the hour of now. */
    protected TestBeans beans() {
        TestBeans beans = new TestBeans(em, new SchoolClock(Clock.fixed(now, ZoneOffset.UTC)));
        beans.put(new CodeKey(Base64.getEncoder().encodeToString(new byte[32])));
        beans.put(new RelyingParty("https://localhost:9443/"));
        return beans;
    }

    protected static long newAccount() {
        return TestDesk.insert("insert into account (id, status, created_at) values (nextval('account_seq') + 1000000, 'BLOCKED', now()) returning id");
    }
}
