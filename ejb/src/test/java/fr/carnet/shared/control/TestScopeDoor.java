package fr.carnet.shared.control;

import jakarta.persistence.EntityManager;

import java.time.Clock;

/** The door of the scope without a container: same call to the database, and nothing remembered of it in memory. */
public class TestScopeDoor extends ScopeDoor {

    public TestScopeDoor(EntityManager em) {
        this.em = em;
        this.scope = new CurrentScope();
        this.clock = new SchoolClock(Clock.systemUTC());
    }

    /** The scope that this door has opened, for the rules that read it. */
    public CurrentScope scope() {
        return scope;
    }
}
